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

/** How often each of some grounds was given, in one year or in two. */
export interface GroundsFigures {
  readonly grounds: readonly string[];
  /** One count a ground. */
  readonly years: readonly { readonly year: number; readonly counts: readonly number[] }[];
}

export interface GroundsWords {
  readonly share: (value: number) => string;
  readonly axis: (value: number) => string;
  readonly count: (value: number) => string;
  /** A year and how much it is in all: 2024 年（1,204 件）. */
  readonly year: (year: number, total: number) => string;
  /** Ground, year, count, share. */
  readonly columns: readonly string[];
}

/** Bars of the shares that grounds have in all of a year, a group of them a ground. */
export function groundsOption({ grounds, years }: GroundsFigures, words: GroundsWords, look: ChartLook): ChartOption {
  return {
    ...frame(look, { right: 64, top: legendHeight(namesOf(years, words)) }),
    legend: legend(look),
    tooltip: {
      ...tooltip(look),
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (under) => {
        const ground = (Array.isArray(under) ? under[0] : under)?.dataIndex ?? -1;
        return sentence(ground, { grounds, years }, words);
      },
    },
    yAxis: {
      ...namesAxis(look, grounds),
      inverse: true,
      axisLabel: { interval: 0, color: look.ink, width: 150, overflow: 'break' },
    },
    xAxis: { ...numbersAxis(look, false, words.axis), position: 'top' },
    series: years.map(({ year, counts }, nth) => ({
      type: 'bar',
      name: words.year(year, totalOf(counts)),
      barWidth: BAR,
      barGap: '15%',
      itemStyle: { color: seriesLook(nth, look).colour, decal: seriesLook(nth, look).decal },
      label: {
        show: true,
        position: 'right',
        color: look.ink,
        formatter: ({ dataIndex }) => words.count(counts[dataIndex] ?? 0),
      },
      data: grounds.map((_ground, ground) => shareOf(counts, ground)),
    })),
  };
}

function namesOf(years: GroundsFigures['years'], words: GroundsWords): string[] {
  return years.map(({ year, counts }) => words.year(year, totalOf(counts)));
}

function totalOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function shareOf(counts: readonly number[], ground: number): number | null {
  const total = totalOf(counts);
  return total === 0 ? null : (counts[ground] ?? 0) / total;
}

function cellsOf(counts: readonly number[], ground: number, words: GroundsWords): [count: string, share: string] {
  const share = shareOf(counts, ground);
  return [words.count(counts[ground] ?? 0), share === null ? '—' : words.share(share)];
}

function sentence(ground: number, { grounds, years }: GroundsFigures, words: GroundsWords): string {
  const name = grounds[ground];
  if (name === undefined) return '';
  const lines = years.map(({ year, counts }) => {
    const [count, share] = cellsOf(counts, ground, words);
    return `${words.year(year, totalOf(counts))} ${share} (${count})`;
  });
  return [name, ...lines].join('\n');
}

const BAR = 13;
const AXIS_HEIGHT = 32;

/** The keys go through the years of a ground, then to the next. */
export function groundsPicture(figures: GroundsFigures, words: GroundsWords): Picture {
  const { grounds, years } = figures;
  return {
    draw: (look) => groundsOption(figures, words, look),
    height: grounds.length * (years.length * (BAR + 4) + 12) + AXIS_HEIGHT + legendHeight(namesOf(years, words)),
    columns: words.columns,
    stops: grounds.flatMap((ground, index) =>
      years.map(({ year, counts }, series) => ({
        series,
        index,
        cells: [ground, words.year(year, totalOf(counts)), ...cellsOf(counts, index, words)],
      })),
    ),
  };
}
