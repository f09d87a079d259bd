import { Spin } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

export function PageLoading(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="page-loading" role="status" aria-live="polite">
      <Spin />
      <span>{t('state.loading')}</span>
    </div>
  );
}
