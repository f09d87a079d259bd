import type { ComparisonRow, Comparisons } from '@gongkai/api-contract';

import type { ChartLook } from './chart-look.js';
import {
  type ChartOption,
  type Draw,
  frame,
  namesAxis,
  numbersAxis,
  type Picture,
  tooltip,
  withLegend,
} from './chart-option.js';
import { seriesLook } from './series-look.js';

/** What is compared over years; shares are 0..1. */
export const COMPARED = ['website', 'wechat', 'received', 'completionRate', 'onTimeRate'] as const;
export type Compared = (typeof COMPARED)[number];

export interface ComparisonWords {
  readonly value: (value: number) => string;
  /** A round value on an axis: 80%. */
  readonly axis: (value: number) => string;
  readonly year: (year: number) => string;
  readonly columns: readonly string[];
  /** For a year in which the report does not say. */
  readonly unknown: string;
}

const SHARES: readonly Compared[] = ['completionRate', 'onTimeRate'];

/** What a picture of a comparison is made of. */
export type ComparisonFigures = Pick<Comparisons, 'agencies' | 'years' | 'rows'>;

/** A line an agency over the years; a year that is not stated is a gap, never a zero. */
export function comparisonOption(
  { agencies, years, rows }: ComparisonFigures,
  compared: Compared,
  words: ComparisonWords,
  look: ChartLook,
): ChartOption {
  const share = SHARES.includes(compared);
  return {
    ...frame(look, { right: 20, top: 12 }),
    tooltip: {
      ...tooltip(look),
      trigger: 'axis',
      valueFormatter: (value) => (typeof value === 'number' ? words.value(value) : words.unknown),
    },
    xAxis: { ...namesAxis(look, years.map(words.year)), axisLabel: { color: look.quiet } },
    yAxis: { ...numbersAxis(look, share, words.axis), ...(share ? {} : { minInterval: 1 }) },
    series: agencies.map(({ id, name }, index) => ({
      type: 'line',
      name,
      symbol: seriesLook(index, look).symbol,
      symbolSize: 9,
      showAllSymbol: true,
      connectNulls: false,
      itemStyle: { color: seriesLook(index, look).colour },
      lineStyle: { color: seriesLook(index, look).colour, width: 2 },
      data: years.map((year) => rowOf(rows, id, year)?.[compared] ?? null),
    })),
  };
}

function rowOf(rows: readonly ComparisonRow[], agency: string, year: number): ComparisonRow | undefined {
  return rows.find((row) => row.agency === agency && row.year === year);
}

const HEIGHT = 190;

/** The keys go agency by agency, each from its first year. */
export function comparisonPicture(figures: ComparisonFigures, compared: Compared, words: ComparisonWords): Picture {
  const { agencies, years, rows } = figures;
  const draw: Draw = (look) => comparisonOption(figures, compared, words, look);
  return {
    draw,
    height: HEIGHT,
    alone: withLegend(
      draw,
      HEIGHT,
      agencies.map(({ name }) => name),
    ),
    columns: words.columns,
    stops: agencies.flatMap(({ id, name }, series) =>
      years.map((year, index) => {
        const value = rowOf(rows, id, year)?.[compared] ?? null;
        return { series, index, cells: [name, words.year(year), value === null ? words.unknown : words.value(value)] };
      }),
    ),
  };
}
