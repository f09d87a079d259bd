import type { ChartLook } from './chart-look.js';
import { type ChartOption, legendHeight, type Picture } from './chart-option.js';
import { seriesLook } from './series-look.js';
import { amountsOf, shareBars, shareOf, sharesSentence, type ShareWords, totalOf } from './share-bars.js';

/** How often each of some grounds was given, in one year or in two. */
export interface GroundsFigures {
  readonly grounds: readonly string[];
  /** One count a ground. */
  readonly years: readonly { readonly year: number; readonly counts: readonly number[] }[];
}

export interface GroundsWords extends ShareWords {
  /** A year and how much it is in all: 2024 年（1,204 件）. */
  readonly year: (year: number, total: number) => string;
  /** Ground, year, count, share. */
  readonly columns: readonly string[];
}

/** Bars of the shares that grounds have in all of a year, a group of them a ground. */
export function groundsOption({ grounds, years }: GroundsFigures, words: GroundsWords, look: ChartLook): ChartOption {
  const named = years.map((year) => ({ name: nameOf(year, words), counts: year.counts }));
  const says = (nth: number) => {
    const ground = grounds[nth];
    if (ground === undefined) return '';
    const lines = named.map((year) => ({ ...year, nth }));
    return sharesSentence(ground, lines, words);
  };
  return shareBars(
    {
      names: grounds,
      label: { width: 150, overflow: 'break' },
      keys: named.map(({ name }) => name),
      right: 64,
      whole: false,
      says,
      series: named.map(({ name, counts }, nth) => ({
        type: 'bar',
        name,
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
    },
    words,
    look,
  );
}

function nameOf({ year, counts }: GroundsFigures['years'][number], words: GroundsWords): string {
  return words.year(year, totalOf(counts));
}

const BAR = 13;
const AXIS_HEIGHT = 32;

/** The keys go through the years of a ground, then to the next. */
export function groundsPicture(figures: GroundsFigures, words: GroundsWords): Picture {
  const { grounds, years } = figures;
  return {
    draw: (look) => groundsOption(figures, words, look),
    height:
      grounds.length * (years.length * (BAR + 4) + 12) +
      AXIS_HEIGHT +
      legendHeight(years.map((year) => nameOf(year, words))),
    columns: words.columns,
    stops: grounds.flatMap((ground, index) =>
      years.map((year, series) => ({
        series,
        index,
        cells: [ground, nameOf(year, words), ...amountsOf(year.counts, index, words)],
      })),
    ),
  };
}
