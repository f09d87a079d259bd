import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatMoment } from '../formats.js';

/** What a picture says of itself when it leaves the page. */
export function useNotes(sample: boolean): string[] {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const from = t('chart.from', { moment: formatMoment(new Date().toISOString(), tag) });
  return sample ? [t('chart.invented'), from] : [from];
}
