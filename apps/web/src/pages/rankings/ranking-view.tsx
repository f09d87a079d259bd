import type { Indicator, Rankings } from '@gongkai/api-contract';
import { RankingChart, type RankingWords } from '@gongkai/charts';
import { Button } from 'antd';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatAxis, formatValue } from '../../parts/indicator-formats.js';
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
  const rankings = useMemo(() => ({ indicator, rows }), [indicator, rows]);
  const words = useMemo<RankingWords>(
    () => ({
      value: (value) => formatValue(value, indicator, tag),
      axis: (value) => formatAxis(value, indicator, tag),
      row: (row) => texts.line(row, indicator),
    }),
    [indicator, tag, texts],
  );
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
          <figure className="ranking-chart">
            <figcaption>
              {indicator.kind === 'share'
                ? t('rankings.chart.share', { indicator: title })
                : t('rankings.chart.other', { indicator: title })}
            </figcaption>
            <div className="ranking-scroll" tabIndex={0} role="group" aria-label={title}>
              <RankingChart
                rankings={rankings}
                words={words}
                label={t('rankings.chartLabel', { indicator: title, year: first.year })}
              />
            </div>
          </figure>
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
