import type { BarSeriesOption } from 'echarts';

import type { ChartLook } from './chart-look.js';
import {
  type ChartOption,
  frame,
  legend,
  legendHeight,
  namesAxis,
  numbersAxis,
  type Picture,
  tooltip,
} from './chart-option.js';
import { seriesLook } from './series-look.js';

/** What one whole, such as a county's concluded applications, is made of. */
export interface CompositionRow {
  readonly name: string;
  /** One count a part, in the order of the parts. */
  readonly counts: readonly number[];
}

export interface CompositionFigures {
  /** The names of the parts; no more of them than there are looks. */
  readonly parts: readonly string[];
  readonly rows: readonly CompositionRow[];
}

export interface CompositionWords {
  readonly share: (value: number) => string;
  readonly axis: (value: number) => string;
  readonly count: (value: number) => string;
  /** A whole and how much it is: 盐池县（1,204）. */
  readonly name: (row: CompositionRow, total: number) => string;
  /** Whole, part, count, share. */
  readonly columns: readonly string[];
}

/** Bars of one length, divided by shares; what is nothing at all has no bar. */
export function compositionOption(
  { parts, rows }: CompositionFigures,
  words: CompositionWords,
  look: ChartLook,
): ChartOption {
  return {
    ...frame(look, { right: 24, top: legendHeight(parts) }),
    legend: legend(look),
    tooltip: {
      ...tooltip(look),
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (under) => {
        const row = rows[(Array.isArray(under) ? under[0] : under)?.dataIndex ?? -1];
        return row ? sentence(row, parts, words) : '';
      },
    },
    yAxis: {
      ...namesAxis(
        look,
        rows.map((row) => words.name(row, totalOf(row))),
      ),
      inverse: true,
      axisLabel: { interval: 0, color: look.ink, width: 130, overflow: 'truncate' },
    },
    xAxis: { ...numbersAxis(look, true, words.axis), position: 'top' },
    series: parts.map((name, part) => barOf(name, part, rows, look)),
  };
}

function barOf(name: string, part: number, rows: readonly CompositionRow[], look: ChartLook): BarSeriesOption {
  const { colour, decal } = seriesLook(part, look);
  return {
    type: 'bar',
    name,
    stack: 'whole',
    barWidth: 16,
    itemStyle: { color: colour, decal, borderColor: look.surface, borderWidth: 1 },
    data: rows.map((row) => shareOf(row.counts[part] ?? 0, totalOf(row))),
  };
}

function totalOf({ counts }: CompositionRow): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function shareOf(count: number, total: number): number | null {
  return total === 0 ? null : count / total;
}

function sentence(row: CompositionRow, parts: readonly string[], words: CompositionWords): string {
  const total = totalOf(row);
  const lines = parts.map((part, index) => {
    const [count, share] = amounts(row.counts[index] ?? 0, total, words);
    return `${part} ${share} (${count})`;
  });
  return [words.name(row, total), ...lines].join('\n');
}

function amounts(count: number, total: number, words: CompositionWords): [count: string, share: string] {
  const share = shareOf(count, total);
  return [words.count(count), share === null ? '—' : words.share(share)];
}

const ROW_HEIGHT = 28;
const AXIS_HEIGHT = 32;

/** The keys go through the parts of a whole, then to the next. */
export function compositionPicture(figures: CompositionFigures, words: CompositionWords): Picture {
  const { parts, rows } = figures;
  return {
    draw: (look) => compositionOption(figures, words, look),
    height: rows.length * ROW_HEIGHT + AXIS_HEIGHT + legendHeight(parts),
    columns: words.columns,
    stops: rows.flatMap((row, index) =>
      parts.map((part, series) => ({
        series,
        index,
        cells: [words.name(row, totalOf(row)), part, ...amounts(row.counts[series] ?? 0, totalOf(row), words)],
      })),
    ),
  };
}
