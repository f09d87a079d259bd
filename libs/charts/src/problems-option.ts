import type { Comparisons } from '@gongkai/api-contract';

import type { ChartLook } from './chart-look.js';
import { type ChartOption, frame, namesAxis, type Picture, tooltip } from './chart-option.js';
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

export interface ProblemWords {
  readonly category: (code: string) => string;
  /** An agency's name, short enough to stand under a column. */
  readonly agency: (index: number) => string;
  readonly columns: readonly string[];
}

/** A grid of agencies and categories; the number in a mark is the number of years. */
export function problemsOption(
  counts: readonly ProblemCount[],
  agencies: number,
  words: ProblemWords,
  look: ChartLook,
): ChartOption {
  const categories = categoriesOf(counts);
  return {
    ...frame(look, { right: 12, top: 4 }),
    tooltip: {
      ...tooltip(look),
      formatter: (under) => {
        const count = counts[(Array.isArray(under) ? under[0] : under)?.dataIndex ?? -1];
        return count ? `${words.agency(count.agency)}\n${words.category(count.category)}: ${count.years}` : '';
      },
    },
    xAxis: {
      ...namesAxis(
        look,
        Array.from({ length: agencies }, (_, index) => words.agency(index)),
      ),
      axisLabel: { color: look.ink, interval: 0, width: 72, overflow: 'break', lineHeight: 15 },
      splitLine: { show: true, lineStyle: { color: look.line } },
    },
    yAxis: {
      ...namesAxis(look, categories.map(words.category)),
      inverse: true,
      axisLabel: { color: look.ink, interval: 0 },
    },
    series: [
      {
        type: 'scatter',
        symbolSize: 18,
        label: { show: true, color: look.onMark, fontSize: 11, formatter: '{@[2]}' },
        data: counts.map(({ agency, category, years }) => ({
          value: [agency, categories.indexOf(category), years],
          symbol: 'circle',
          itemStyle: { color: seriesLook(agency, look).colour, opacity: 1 },
        })),
      },
    ],
  };
}

const ROW_HEIGHT = 26;
const AXIS_HEIGHT = 56;
const LEAST_HEIGHT = 190;

/** The keys go from row to row. */
export function problemsPicture(figures: Pick<Comparisons, 'agencies' | 'rows'>, words: ProblemWords): Picture {
  const counts = problemCounts(figures);
  return {
    draw: (look) => problemsOption(counts, figures.agencies.length, words, look),
    height: Math.max(LEAST_HEIGHT, categoriesOf(counts).length * ROW_HEIGHT + AXIS_HEIGHT),
    columns: words.columns,
    stops: counts.map(({ agency, category, years }, index) => ({
      series: 0,
      index,
      cells: [words.agency(agency), words.category(category), String(years)],
    })),
  };
}
