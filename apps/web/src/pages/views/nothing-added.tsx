import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { Notice } from '../../parts/notice.js';

/** There is nothing to divide: no reports, or reports of nothing. */
export function NothingAdded({ reports }: { readonly reports: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <Notice kind="empty" title={t('views.nothing.title')}>
      {reports === 0 ? t('views.nothing.noReports') : t('views.nothing.zero', { count: reports })}
    </Notice>
  );
}
