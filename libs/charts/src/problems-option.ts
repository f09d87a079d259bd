import type { Comparisons } from '@gongkai/api-contract';

import { type ChartOption, INK, LINE, TEXT_STYLE, TOOLTIP } from './chart-option.js';
import { seriesLook } from './series-look.js';

/** In how many of the years an agency named a problem of a category. */
export interface ProblemCount {
  readonly agency: number;
  readonly category: string;
  readonly years: number;
}

/** One count for each agency (by its number from 0) and category that it named, most often named category first. */
export function problemCounts({ agencies, rows }: Pick<Comparisons, 'agencies' | 'rows'>): ProblemCount[] {
  const counts = agencies.flatMap(({ id }, agency) => {
    const named = rows.filter((row) => row.agency === id).flatMap(({ problems }) => [...new Set(problems)]);
    return [...new Set(named)].map((category) => ({
      agency,
      category,
      years: named.filter((code) => code === category).length,
    }));
  });
  const total = (category: string) =>
    counts.filter((count) => count.category === category).reduce((sum, { years }) => sum + years, 0);
  return counts.sort(
    (a, b) => total(b.category) - total(a.category) || a.category.localeCompare(b.category) || a.agency - b.agency,
  );
}

export function categoriesOf(counts: readonly ProblemCount[]): string[] {
  return [...new Set(counts.map(({ category }) => category))];
}

interface ProblemWords {
  readonly category: (code: string) => string;
  /** An agency's name, short enough to stand under a column. */
  readonly agency: (index: number) => string;
}

/** A grid of agencies and categories; the number in a mark is the number of years. */
export function problemsOption(counts: readonly ProblemCount[], agencies: number, words: ProblemWords): ChartOption {
  const categories = categoriesOf(counts);
  return {
    animation: false,
    textStyle: TEXT_STYLE,
    grid: { left: 4, right: 12, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    tooltip: {
      ...TOOLTIP,
      formatter: (under) => {
        const count = counts[(Array.isArray(under) ? under[0] : under)?.dataIndex ?? -1];
        return count ? `${words.agency(count.agency)}\n${words.category(count.category)}: ${count.years}` : '';
      },
    },
    xAxis: {
      type: 'category',
      data: Array.from({ length: agencies }, (_, index) => words.agency(index)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: LINE } },
      axisLabel: { color: INK, interval: 0, width: 72, overflow: 'break', lineHeight: 15 },
      splitLine: { show: true, lineStyle: { color: LINE } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: categories.map(words.category),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: LINE } },
      axisLabel: { color: INK, interval: 0 },
    },
    series: [
      {
        type: 'scatter',
        symbolSize: 18,
        label: { show: true, color: '#fff', fontSize: 11, formatter: '{@[2]}' },
        data: counts.map(({ agency, category, years }) => ({
          value: [agency, categories.indexOf(category), years],
          symbol: 'circle',
          itemStyle: { color: seriesLook(agency).colour, opacity: 1 },
        })),
      },
    ],
  };
}
