import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Invented data says so wherever it is shown. */
export function SampleMark({ shown }: { readonly shown: boolean }): ReactElement | null {
  const { t } = useTranslation();
  if (!shown) return null;
  return (
    <span className="sample-mark" title={t('sample.explained')}>
      {t('sample.mark')}
    </span>
  );
}
