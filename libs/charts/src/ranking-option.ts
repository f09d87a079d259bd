import type { Indicator, RankingRow } from '@gongkai/api-contract';

import type { ChartLook } from './chart-look.js';
import { type ChartOption, frame, namesAxis, numbersAxis, type Picture, tooltip } from './chart-option.js';

/** The words and number formats of the page's language. */
export interface RankingWords {
  /** A value as people read it: 95.2%, or 1,204. */
  readonly value: (value: number) => string;
  /** A round value on an axis: 80%. */
  readonly axis: (value: number) => string;
  /** A row in a few lines, for the pointer. */
  readonly row: (row: RankingRow) => string;
  readonly columns: readonly string[];
  /** The same in a table. */
  readonly cells: (row: RankingRow) => readonly string[];
}

/** What a picture of a ranking is made of. */
export interface RankingFigures {
  readonly indicator: Pick<Indicator, 'kind'>;
  readonly rows: readonly RankingRow[];
}

/** Fifteen Chinese characters: 宁夏回族自治区住房和城乡建设厅. */
const NAME_WIDTH = 184;

type Shown = RankingRow & { readonly value: number };

/** The rows that a picture can show: those that have a value. */
export function shownRows(rows: readonly RankingRow[]): Shown[] {
  return rows.filter((row): row is Shown => row.value !== null);
}

/** Best on top. A share is a dot in its 95 % interval, hollow where it is not ranked; everything else is a bar. */
export function rankingOption({ indicator, rows }: RankingFigures, words: RankingWords, look: ChartLook): ChartOption {
  const shown = shownRows(rows);
  const share = indicator.kind === 'share';
  return {
    ...frame(look, { right: share ? 16 : 56, top: 4 }),
    tooltip: {
      ...tooltip(look),
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (under) => {
        const first = Array.isArray(under) ? under[0] : under;
        const row = shown[first?.dataIndex ?? -1];
        return row ? words.row(row) : '';
      },
    },
    yAxis: {
      ...namesAxis(
        look,
        shown.map(({ agency }) => agency.name),
      ),
      inverse: true,
      axisLabel: { interval: 0, color: look.ink, width: NAME_WIDTH, overflow: 'truncate' },
    },
    xAxis: {
      ...numbersAxis(look, share, words.axis),
      position: 'top',
      ...(share ? {} : { minInterval: indicator.kind === 'count' ? 1 : 0 }),
    },
    series: share ? shareSeries(shown, look) : barSeries(shown, words, look),
  };
}

/** The interval is the visible upper part of two stacked bars. */
function shareSeries(rows: readonly Shown[], look: ChartLook): NonNullable<ChartOption['series']> {
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
      itemStyle: { color: look.interval },
      data: rows.map(({ low, high, value }) => (high ?? value) - (low ?? value)),
    },
    {
      type: 'scatter',
      symbolSize: 9,
      z: 3,
      itemStyle: { color: look.brand, opacity: 1 },
      data: rows.map(({ value, rank }, index) => ({
        value: [value, index],
        itemStyle: rankedLook(rank, look),
      })),
    },
  ];
}

function barSeries(rows: readonly Shown[], words: RankingWords, look: ChartLook): NonNullable<ChartOption['series']> {
  return [
    {
      type: 'bar',
      barWidth: 12,
      itemStyle: { color: look.brand },
      label: { show: true, position: 'right', color: look.ink, formatter: ({ value }) => words.value(Number(value)) },
      data: rows.map(({ value, rank }) => ({
        value,
        itemStyle: rankedLook(rank, look),
      })),
    },
  ];
}

/** Filled where it is ranked, hollow where it is not. */
function rankedLook(rank: number | null, { brand, surface }: ChartLook) {
  return { color: rank === null ? surface : brand, opacity: 1, borderColor: brand, borderWidth: 1.5 };
}

const ROW_HEIGHT = 24;
const AXIS_HEIGHT = 32;

/** As tall as it has rows; the page decides how much of it is seen at once. */
export function rankingPicture(figures: RankingFigures, words: RankingWords): Picture {
  const shown = shownRows(figures.rows);
  const series = figures.indicator.kind === 'share' ? 2 : 0;
  return {
    draw: (look) => rankingOption(figures, words, look),
    height: shown.length * ROW_HEIGHT + AXIS_HEIGHT,
    columns: words.columns,
    stops: shown.map((row, index) => ({ series, index, cells: words.cells(row) })),
  };
}
