import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface SampleMarkProps {
  readonly shown: boolean;
  /** In a row of a table whose page has the full mark. */
  readonly brief?: boolean;
}

/** Invented data says so wherever it is shown. */
export function SampleMark({ shown, brief = false }: SampleMarkProps): ReactElement | null {
  const { t } = useTranslation();
  if (!shown) return null;
  return (
    <span className={`sample-mark${brief ? ' sample-mark-brief' : ''}`} title={t('sample.explained')}>
      {brief ? t('sample.brief') : t('sample.mark')}
    </span>
  );
}
