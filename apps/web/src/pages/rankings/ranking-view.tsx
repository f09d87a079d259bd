import type { Indicator, Rankings } from '@gongkai/api-contract';
import { rankingPicture, type RankingWords } from '@gongkai/charts';
import { Button, Segmented } from 'antd';
import { type ReactElement, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.js';
import { formatNumber } from '../../parts/formats.js';
import { formatAxis, formatValue } from '../../parts/indicator-formats.js';
import { ChartFigure } from '../../parts/chart/chart-figure.js';
import { Notice } from '../../parts/notice.js';
import { useAddress } from '../../parts/use-address.js';
import { RankingList } from './ranking-list.js';
import { RankingStands } from './ranking-stands.js';
import { useRankingTexts } from './use-ranking-texts.js';

interface RankingViewProps {
  readonly indicator: Indicator;
  readonly pages: readonly Rankings[];
  readonly more: boolean;
  readonly loading: boolean;
  readonly onMore: () => void;
}

/** The list with everybody's figures, or its picture. */
export function RankingView(props: RankingViewProps): ReactElement | null {
  const { t } = useTranslation();
  const { tag } = useLanguage();
  const address = useAddress();
  const { indicator, pages, more, onMore } = props;
  const first = pages[0];
  const rows = useMemo(() => pages.flatMap((page) => page.rows), [pages]);
  if (first === undefined) return null;
  if (first.total === 0) {
    return (
      <Notice kind="empty" title={t('rankings.nobody')}>
        {t('rankings.nobodyHint')}
      </Notice>
    );
  }
  const asPicture = address.get('view') === 'picture';
  return (
    <>
      <div className="ranking-summary">
        <p className="summary">
          {t('rankings.summary', { ranked: formatNumber(first.ranked, tag), total: formatNumber(first.total, tag) })}
          {indicator.neverRanked === null && ` ${t(`indicator.order.${indicator.direction}`)}`}
          {first.smallest !== null && ` ${t('rankings.smallest', { smallest: first.smallest })}`}
        </p>
        <Segmented
          aria-label={t('rankings.view')}
          value={asPicture ? 'picture' : 'list'}
          onChange={(view) => {
            address.set({ view: view === 'picture' ? view : undefined });
          }}
          options={[
            { value: 'list', label: t('rankings.asList') },
            { value: 'picture', label: t('rankings.asPicture') },
          ]}
        />
      </div>
      <RankingStands rankings={first} open={address.get('stand')} />
      {rows.length === 0 && <p className="quiet">{t('rankings.nobodyFound')}</p>}
      {rows.length > 0 && asPicture && <RankingPicture {...props} rows={rows} />}
      {rows.length > 0 && !asPicture && (
        <RankingList
          indicator={indicator}
          rows={rows}
          smallest={first.smallest}
          total={first.total}
          more={more}
          onMore={onMore}
        />
      )}
    </>
  );
}

/** Of the rows that have come; more are asked for, not taken. */
function RankingPicture({
  indicator,
  pages,
  rows,
  more,
  loading,
  onMore,
}: RankingViewProps & { readonly rows: Rankings['rows'] }): ReactElement | null {
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
  return (
    <>
      {rows.some(({ value }) => value !== null) && (
        <ChartFigure
          picture={picture}
          title={t(`rankings.chart.${indicator.kind === 'share' ? 'share' : 'other'}`, { indicator: title })}
          label={t('rankings.chartLabel', { indicator: title, year: first.year })}
          sample={first.sample}
        />
      )}
      {more && (
        <Button block loading={loading} onClick={onMore}>
          {t('rankings.more', { shown: formatNumber(rows.length, tag), total: formatNumber(first.total, tag) })}
        </Button>
      )}
    </>
  );
}
