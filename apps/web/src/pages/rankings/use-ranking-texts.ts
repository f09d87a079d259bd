import type { RankingRow, Rankings } from '@gongkai/api-contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber, formatShare } from '../../parts/formats.js';

type Indicator = Rankings['indicator'];

interface RankingTexts {
  readonly value: (row: RankingRow, indicator: Indicator) => string;
  /** k/n; empty for a count. */
  readonly fraction: (row: RankingRow) => string;
  readonly interval: (row: RankingRow) => string;
  readonly line: (row: RankingRow, indicator: Indicator) => string;
}

/** How the figures of a ranking are written. What is not there is a dash, never a zero. */
export function useRankingTexts(): RankingTexts {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  return useMemo(() => {
    const value: RankingTexts['value'] = (row, indicator) => {
      if (row.value === null) return '—';
      return indicator === 'completion-rate' ? formatShare(row.value, tag) : formatNumber(row.value, tag);
    };
    const fraction: RankingTexts['fraction'] = ({ numerator, denominator }) =>
      numerator === null || denominator === null
        ? '—'
        : `${formatNumber(numerator, tag)}/${formatNumber(denominator, tag)}`;
    const interval: RankingTexts['interval'] = ({ low, high }) =>
      low === null || high === null ? '—' : `${formatShare(low, tag)} – ${formatShare(high, tag)}`;
    const line: RankingTexts['line'] = (row, indicator) => {
      const shown = `${row.agency.name}\n${t(`indicator.${indicator}`)} ${value(row, indicator)}`;
      return indicator === 'completion-rate'
        ? `${shown}（${fraction(row)}）\n${t('rankings.interval')} ${interval(row)}`
        : shown;
    };
    return { value, fraction, interval, line };
  }, [t, tag]);
}
