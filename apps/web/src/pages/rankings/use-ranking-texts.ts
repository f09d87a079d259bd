import type { Indicator, RankingRow } from '@gongkai/api-contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { formatValue } from '../../parts/indicator-formats.js';

interface RankingTexts {
  readonly value: (row: RankingRow, indicator: Indicator) => string;
  /** k/n; a dash where there is no such thing. */
  readonly fraction: (row: RankingRow) => string;
  readonly interval: (row: RankingRow, indicator: Indicator) => string;
  readonly shrunk: (row: RankingRow, indicator: Indicator) => string;
  /** The share of the year and those before it together; nothing where there are none. */
  readonly pooled: (row: RankingRow, indicator: Indicator) => string;
  /** 3–8: the ranks that the figures leave open. */
  readonly ranks: (row: RankingRow) => string;
  readonly band: (row: RankingRow) => string;
  /** Against the year before, and whether the figures tell. */
  readonly change: (row: RankingRow, indicator: Indicator) => string;
  /** The value of every year that is known. */
  readonly years: (row: RankingRow, indicator: Indicator) => string;
  readonly line: (row: RankingRow, indicator: Indicator) => string;
}

/** Shares and rates have one: so many of so many might have come out otherwise. */
export function hasInterval({ kind }: Pick<Indicator, 'kind'>): boolean {
  return kind === 'share' || kind === 'rate';
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
    const interval: RankingTexts['interval'] = ({ low, high }, indicator) =>
      low === null || high === null
        ? '—'
        : `${formatValue(low, indicator, tag)} – ${formatValue(high, indicator, tag)}`;
    const shrunk: RankingTexts['shrunk'] = (row, indicator) =>
      row.shrunk === null ? '' : t('rankings.shrunk', { value: formatValue(row.shrunk.value, indicator, tag) });
    const pooled: RankingTexts['pooled'] = ({ pooled: of }, indicator) =>
      of === null
        ? ''
        : t('rankings.pooled', {
            years: of.years.length,
            value: formatValue(of.value, indicator, tag),
            fraction: `${formatNumber(of.numerator, tag)}/${formatNumber(of.denominator, tag)}`,
          });
    const ranks: RankingTexts['ranks'] = (row) =>
      row.ranks === null ? '—' : `${formatNumber(row.ranks.from, tag)} – ${formatNumber(row.ranks.to, tag)}`;
    const band: RankingTexts['band'] = (row) => (row.band === null ? '—' : t(`rankings.bands.${row.band}`));
    const change: RankingTexts['change'] = (row, indicator) =>
      row.change === null
        ? '—'
        : t(`rankings.changes.${row.change.direction}`, { before: formatValue(row.change.before, indicator, tag) });
    const years: RankingTexts['years'] = (row, indicator) =>
      row.years
        .map(({ year, value: then }) => t('rankings.inYear', { year, value: formatValue(then, indicator, tag) }))
        .join(t('rankings.between'));
    const line: RankingTexts['line'] = (row, indicator) => {
      const { title, denominator } = indicator;
      const made = denominator.length > 0 ? `（${fraction(row)}）` : '';
      const within = hasInterval(indicator) ? `\n${t('rankings.interval')} ${interval(row, indicator)}` : '';
      return `${row.agency.name}\n${title[language]} ${value(row, indicator)}${made}${within}`;
    };
    return { value, fraction, interval, shrunk, pooled, ranks, band, change, years, line };
  }, [language, t, tag]);
}
