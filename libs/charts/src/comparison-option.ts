import type { ComparisonRow, Comparisons } from '@gongkai/api-contract';

import { type ChartOption, LINE, QUIET, TEXT_STYLE, TOOLTIP } from './chart-option.js';
import { seriesLook } from './series-look.js';

/** What is compared over years; shares are 0..1. */
export const COMPARED = ['website', 'wechat', 'received', 'completionRate', 'onTimeRate'] as const;
export type Compared = (typeof COMPARED)[number];

export interface ComparisonWords {
  readonly value: (value: number) => string;
  /** A round value on an axis: 80%. */
  readonly axis: (value: number) => string;
  readonly year: (year: number) => string;
  /** For a year in which the report does not say. */
  readonly unknown: string;
}

const SHARES: readonly Compared[] = ['completionRate', 'onTimeRate'];

/** A line an agency over the years; a year that is not stated is a gap, never a zero. */
export function comparisonOption(
  { agencies, years, rows }: Pick<Comparisons, 'agencies' | 'years' | 'rows'>,
  compared: Compared,
  words: ComparisonWords,
): ChartOption {
  return {
    animation: false,
    textStyle: TEXT_STYLE,
    grid: { left: 4, right: 20, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      ...TOOLTIP,
      trigger: 'axis',
      valueFormatter: (value) => (typeof value === 'number' ? words.value(value) : words.unknown),
    },
    xAxis: {
      type: 'category',
      data: years.map(words.year),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: LINE } },
      axisLabel: { color: QUIET },
    },
    yAxis: {
      type: 'value',
      min: 0,
      ...(SHARES.includes(compared) ? { max: 1, interval: 0.25 } : { minInterval: 1 }),
      axisLabel: { color: QUIET, formatter: words.axis },
      splitLine: { lineStyle: { color: LINE } },
    },
    series: agencies.map(({ id, name }, index) => ({
      type: 'line',
      name,
      symbol: seriesLook(index).symbol,
      symbolSize: 9,
      showAllSymbol: true,
      connectNulls: false,
      itemStyle: { color: seriesLook(index).colour },
      lineStyle: { color: seriesLook(index).colour, width: 2 },
      data: years.map((year) => rowOf(rows, id, year)?.[compared] ?? null),
    })),
  };
}

function rowOf(rows: readonly ComparisonRow[], agency: string, year: number): ComparisonRow | undefined {
  return rows.find((row) => row.agency === agency && row.year === year);
}
