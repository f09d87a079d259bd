import type { Indicator, RankingRow } from '@gongkai/api-contract';

import { BRAND, type ChartOption, INK, INTERVAL, LINE, QUIET, TEXT_STYLE, TOOLTIP } from './chart-option.js';

/** The words and number formats of the page's language. */
export interface RankingWords {
  /** A value as people read it: 95.2%, or 1,204. */
  readonly value: (value: number) => string;
  /** A round value on an axis: 80%. */
  readonly axis: (value: number) => string;
  /** A row in a few lines, for the pointer. */
  readonly row: (row: RankingRow) => string;
}

/** What a picture of a ranking is made of. */
export interface RankingPicture {
  readonly indicator: Pick<Indicator, 'kind'>;
  readonly rows: readonly RankingRow[];
}

type Shown = RankingRow & { readonly value: number };

/** The rows that a picture can show: those that have a value. */
export function shownRows(rows: readonly RankingRow[]): Shown[] {
  return rows.filter((row): row is Shown => row.value !== null);
}

/** Best on top. A share is a dot in its 95 % interval, hollow where it is not ranked; everything else is a bar. */
export function rankingOption({ indicator, rows }: RankingPicture, words: RankingWords): ChartOption {
  const shown = shownRows(rows);
  const share = indicator.kind === 'share';
  return {
    animation: false,
    textStyle: TEXT_STYLE,
    grid: {
      left: 4,
      right: share ? 16 : 56,
      top: 4,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    tooltip: {
      ...TOOLTIP,
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (under) => {
        const first = Array.isArray(under) ? under[0] : under;
        const row = shown[first?.dataIndex ?? -1];
        return row ? words.row(row) : '';
      },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: shown.map(({ agency }) => agency.name),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: LINE } },
      axisLabel: { interval: 0, color: INK, width: 150, overflow: 'truncate' },
    },
    xAxis: {
      type: 'value',
      position: 'top',
      min: 0,
      ...(share ? { max: 1, interval: 0.25 } : { minInterval: indicator.kind === 'count' ? 1 : 0 }),
      axisLabel: { color: QUIET, formatter: words.axis, hideOverlap: true },
      splitLine: { lineStyle: { color: LINE } },
    },
    series: share ? shareSeries(shown) : barSeries(shown, words),
  };
}

/** The interval is the visible upper part of two stacked bars. */
function shareSeries(rows: readonly Shown[]): NonNullable<ChartOption['series']> {
  return [
    {
      type: 'bar',
      stack: 'interval',
      silent: true,
      barWidth: 7,
      itemStyle: { color: 'transparent' },
      data: rows.map(({ low, value }) => low ?? value),
    },
    {
      type: 'bar',
      stack: 'interval',
      silent: true,
      barWidth: 7,
      itemStyle: { color: INTERVAL },
      data: rows.map(({ low, high, value }) => (high ?? value) - (low ?? value)),
    },
    {
      type: 'scatter',
      symbolSize: 9,
      z: 3,
      itemStyle: { color: BRAND, opacity: 1 },
      data: rows.map(({ value, rank }, index) => ({
        value: [value, index],
        itemStyle: rankedLook(rank),
      })),
    },
  ];
}

function barSeries(rows: readonly Shown[], words: RankingWords): NonNullable<ChartOption['series']> {
  return [
    {
      type: 'bar',
      barWidth: 12,
      itemStyle: { color: BRAND },
      label: { show: true, position: 'right', color: INK, formatter: ({ value }) => words.value(Number(value)) },
      data: rows.map(({ value, rank }) => ({
        value,
        itemStyle: rankedLook(rank),
      })),
    },
  ];
}

/** Filled where it is ranked, hollow where it is not. */
function rankedLook(rank: number | null): { color: string; opacity: number; borderColor: string; borderWidth: number } {
  return { color: rank === null ? '#fff' : BRAND, opacity: 1, borderColor: BRAND, borderWidth: 1.5 };
}
