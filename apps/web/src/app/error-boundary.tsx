import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

import { Notice } from '../parts/notice.js';
import { usePageTitle } from './page-title.js';

/** A fault of ours while drawing a page: the rest of the program stays usable. */
export function PageBroken(): ReactElement {
  const { t } = useTranslation();
  const error = useRouteError();
  const stale = error instanceof TypeError && /dynamically imported module|module script/u.test(error.message);
  usePageTitle(t('broken.title'));
  return (
    <Notice
      kind="error"
      title={t('broken.title')}
      action={
        <Button
          type="primary"
          onClick={() => {
            globalThis.location.reload();
          }}
        >
          {t('broken.reload')}
        </Button>
      }
    >
      {stale ? t('broken.stale') : t('broken.text')}
    </Notice>
  );
}
