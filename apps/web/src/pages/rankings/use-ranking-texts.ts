import type { Indicator, RankingRow } from '@gongkai/api-contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber, formatShare } from '../../parts/formats.js';
import { formatValue } from '../../parts/indicator-formats.js';

interface RankingTexts {
  readonly value: (row: RankingRow, indicator: Indicator) => string;
  /** k/n; a dash where there is no such thing. */
  readonly fraction: (row: RankingRow) => string;
  readonly interval: (row: RankingRow) => string;
  readonly line: (row: RankingRow, indicator: Indicator) => string;
}

/** How the figures of a ranking are written. What is not there is a dash, never a zero. */
export function useRankingTexts(): RankingTexts {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  return useMemo(() => {
    const value: RankingTexts['value'] = (row, indicator) =>
      row.value === null ? '—' : formatValue(row.value, indicator, tag);
    const fraction: RankingTexts['fraction'] = ({ numerator, denominator }) =>
      numerator === null || denominator === null
        ? '—'
        : `${formatNumber(numerator, tag)}/${formatNumber(denominator, tag)}`;
    const interval: RankingTexts['interval'] = ({ low, high }) =>
      low === null || high === null ? '—' : `${formatShare(low, tag)} – ${formatShare(high, tag)}`;
    const line: RankingTexts['line'] = (row, indicator) => {
      const { title, denominator, kind } = indicator;
      const made = denominator.length > 0 ? `（${fraction(row)}）` : '';
      const within = kind === 'share' ? `\n${t('rankings.interval')} ${interval(row)}` : '';
      return `${row.agency.name}\n${title[language]} ${value(row, indicator)}${made}${within}`;
    };
    return { value, fraction, interval, line };
  }, [language, t, tag]);
}
