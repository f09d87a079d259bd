import type { Indicator, Rankings } from '@gongkai/api-contract';
import { rankingPicture, type RankingWords } from '@gongkai/charts';
import { Button } from 'antd';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatAxis, formatValue } from '../../parts/indicator-formats.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { Notice } from '../../parts/notice.js';
import { RankingTable } from './ranking-table.js';
import { useRankingTexts } from './use-ranking-texts.js';

interface RankingViewProps {
  readonly indicator: Indicator;
  readonly pages: readonly Rankings[];
  readonly more: boolean;
  readonly loading: boolean;
  readonly onMore: () => void;
}

/** The picture and its table twin, of the same rows. */
export function RankingView({ indicator, pages, more, loading, onMore }: RankingViewProps): ReactElement | null {
  const { t } = useTranslation();
  const { language, tag } = useLanguage();
  const texts = useRankingTexts();
  const first = pages[0];
  const rows = useMemo(() => pages.flatMap((page) => page.rows), [pages]);
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
  if (first === undefined) return null;
  const title = indicator.title[language];
  if (first.total === 0) {
    return (
      <Notice kind="empty" title={t('rankings.nobody')}>
        {t('rankings.nobodyHint')}
      </Notice>
    );
  }
  const drawn = rows.some(({ value }) => value !== null);
  return (
    <>
      <p className="summary">
        {t('rankings.summary', { ranked: first.ranked, total: first.total })}
        {indicator.neverRanked === null && ` ${t(`indicator.order.${indicator.direction}`)}`}
        {first.smallest !== null && ` ${t('rankings.smallest', { smallest: first.smallest })}`}
      </p>
      <div className="ranking">
        {drawn && (
          <ChartFigure
            className="ranking-chart"
            scroll="ranking-scroll"
            picture={picture}
            title={t(`rankings.chart.${indicator.kind === 'share' ? 'share' : 'other'}`, { indicator: title })}
            label={t('rankings.chartLabel', { indicator: title, year: first.year })}
            sample={first.sample}
          />
        )}
        <div className="ranking-table">
          <RankingTable indicator={indicator} rankings={{ ...first, rows }} />
          {more && (
            <Button block loading={loading} onClick={onMore}>
              {t('rankings.more', { shown: rows.length, total: first.total })}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
