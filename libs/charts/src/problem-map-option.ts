import type { ProblemAgencies } from '@gongkai/api-contract';

import type { ChartLook } from './chart-look.js';
import { type ChartOption, frame, namesAxis, type Picture, tooltip } from './chart-option.js';

/** What the map of agencies and problems is made of. */
export type ProblemMapFigures = Pick<ProblemAgencies, 'from' | 'year' | 'rows'>;

export interface ProblemMapWords {
  readonly category: (code: string) => string;
  /** In how many of the years, in words. */
  readonly years: (count: number) => string;
  readonly columns: readonly string[];
}

interface Mark {
  readonly row: number;
  readonly category: string;
  readonly years: number;
}

/** The categories that are named at all: the one that agencies named in most years first, what fits none last. */
export function mapCategories({ rows }: Pick<ProblemMapFigures, 'rows'>): string[] {
  const totals = new Map<string, number>();
  for (const { years } of rows) {
    for (const [category, count] of Object.entries(years)) totals.set(category, (totals.get(category) ?? 0) + count);
  }
  const isLast = (category: string) => Number(category === 'none');
  return [...totals]
    .sort(([a, one], [b, other]) => isLast(a) - isLast(b) || other - one || a.localeCompare(b))
    .map(([category]) => category);
}

function marksOf({ rows }: Pick<ProblemMapFigures, 'rows'>, categories: readonly string[]): Mark[] {
  return rows.flatMap(({ years }, row) =>
    categories.flatMap((category) => {
      const count = years[category] ?? 0;
      return count === 0 ? [] : [{ row, category, years: count }];
    }),
  );
}

/** An agency a line, a category a column; the mark is larger and darker the more of the years named it, and says the number. */
export function problemMapOption(figures: ProblemMapFigures, words: ProblemMapWords, look: ChartLook): ChartOption {
  const { rows, from, year } = figures;
  const categories = mapCategories(figures);
  const marks = marksOf(figures, categories);
  const most = year - from + 1;
  return {
    ...frame(look, { right: 12, top: 4 }),
    tooltip: {
      ...tooltip(look),
      formatter: (under) => {
        const mark = marks[(Array.isArray(under) ? under[0] : under)?.dataIndex ?? -1];
        if (!mark) return '';
        return `${rows[mark.row]?.agency.name ?? ''}\n${words.category(mark.category)}: ${words.years(mark.years)}`;
      },
    },
    xAxis: {
      ...namesAxis(look, categories.map(words.category)),
      position: 'top',
      axisLabel: { color: look.ink, interval: 0, width: 70, overflow: 'break', lineHeight: 14, fontSize: 11 },
      splitLine: { show: true, lineStyle: { color: look.line } },
    },
    yAxis: {
      ...namesAxis(
        look,
        rows.map(({ agency }) => agency.name),
      ),
      inverse: true,
      axisLabel: { color: look.ink, interval: 0 },
      splitLine: { show: true, lineStyle: { color: look.line } },
    },
    series: [
      {
        type: 'scatter',
        symbol: 'rect',
        data: marks.map(({ row, category, years }) => {
          const often = years * 2 > most;
          return {
            value: [categories.indexOf(category), row, years],
            symbolSize: [SMALLEST + ((LARGEST - SMALLEST) * years) / most, 18],
            itemStyle: { color: often ? look.brand : look.interval, opacity: 1 },
            label: { show: true, color: often ? look.onMark : look.ink, fontSize: 11, formatter: String(years) },
          };
        }),
      },
    ],
  };
}

/** Widths of a mark in CSS pixels: of one year, nearly, and of all of them. */
const SMALLEST = 14;
const LARGEST = 44;
const ROW_HEIGHT = 26;
const AXIS_HEIGHT = 70;

/** The keys go from agency to agency. */
export function problemMapPicture(figures: ProblemMapFigures, words: ProblemMapWords): Picture {
  return {
    draw: (look) => problemMapOption(figures, words, look),
    height: figures.rows.length * ROW_HEIGHT + AXIS_HEIGHT,
    columns: words.columns,
    stops: marksOf(figures, mapCategories(figures)).map(({ row, category, years }, index) => ({
      series: 0,
      index,
      cells: [figures.rows[row]?.agency.name ?? '', words.category(category), words.years(years)],
    })),
  };
}
