import type { Indicator, Rankings } from '@gongkai/api-contract';
import { rankingPicture, type RankingWords } from '@gongkai/charts';
import { Button } from 'antd';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { formatNumber } from '../../parts/formats.js';
import { formatAxis, formatValue } from '../../parts/indicator-formats.js';
import { useRankingTexts } from './use-ranking-texts.js';

interface RankingPictureProps {
  readonly indicator: Indicator;
  readonly pages: readonly Rankings[];
  readonly rows: Rankings['rows'];
  readonly more: boolean;
  readonly loading: boolean;
  readonly onMore: () => void;
}

/** Of the rows that have come; more are asked for, not taken. */
export function RankingPicture({
  indicator,
  pages,
  rows,
  more,
  loading,
  onMore,
}: RankingPictureProps): ReactElement | null {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  const texts = useRankingTexts();
  const words = useMemo<RankingWords>(
    () => ({
      value: (value) => formatValue(value, indicator, tag),
      axis: (value) => formatAxis(value, indicator, tag),
      row: (row) => texts.line(row, indicator),
      columns: [t('table.agency'), indicator.title[language], t('rankings.fraction'), t('rankings.interval')],
      cells: (row) => [
        row.agency.name,
        texts.value(row, indicator),
        texts.fraction(row),
        texts.interval(row, indicator),
      ],
    }),
    [indicator, language, t, tag, texts],
  );
  const picture = useMemo(() => rankingPicture({ indicator, rows }, words), [indicator, rows, words]);
  const first = pages[0];
  if (first === undefined) return null;
  const title = indicator.title[language];
  const marks = t(`rankings.chart.${indicator.kind === 'share' ? 'share' : 'other'}`, { indicator: title });
  const written = { shown: formatNumber(rows.length, tag), total: formatNumber(first.total, tag) };
  return (
    <>
      {rows.some(({ value }) => value !== null) && (
        <ChartFigure
          picture={picture}
          title={t('rankings.chartTitle', { indicator: title, year: first.year })}
          label={t('rankings.chartLabel', { indicator: title, year: first.year })}
          note={marks}
          legend={[marks, t('rankings.chartShows', { ...written, shown: formatNumber(picture.stops.length, tag) })]}
          sample={first.sample}
        />
      )}
      {more && (
        <Button block loading={loading} onClick={onMore}>
          {t('rankings.more', written)}
        </Button>
      )}
    </>
  );
}
