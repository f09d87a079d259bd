import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

import { Notice } from '../parts/notice.js';
import { usePageTitle } from './page-title.js';

export function NotFound(): ReactElement {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  usePageTitle(t('notFound.title'));
  return (
    <Notice kind="empty" title={t('notFound.title')} action={<Link to="/">{t('notFound.home')}</Link>}>
      {t('notFound.text', { address: pathname })}
    </Notice>
  );
}
