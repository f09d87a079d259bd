import type { BarSeriesOption } from 'echarts';

import type { ChartLook } from './chart-look.js';
import { type ChartOption, legendHeight, type Picture } from './chart-option.js';
import { seriesLook } from './series-look.js';
import { amountsOf, shareBars, shareOf, sharesSentence, type ShareWords, totalOf } from './share-bars.js';

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

export interface CompositionWords extends ShareWords {
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
  const says = (nth: number) => {
    const row = rows[nth];
    if (!row) return '';
    const lines = parts.map((name, part) => ({ name, counts: row.counts, nth: part }));
    return sharesSentence(nameOf(row, words), lines, words);
  };
  return shareBars(
    {
      names: rows.map((row) => nameOf(row, words)),
      label: { width: 130, overflow: 'truncate' },
      keys: parts,
      right: 24,
      whole: true,
      says,
      series: parts.map((name, part) => barOf(name, part, rows, look)),
    },
    words,
    look,
  );
}

function barOf(name: string, part: number, rows: readonly CompositionRow[], look: ChartLook): BarSeriesOption {
  const { colour, decal } = seriesLook(part, look);
  return {
    type: 'bar',
    name,
    stack: 'whole',
    barWidth: 16,
    itemStyle: { color: colour, decal, borderColor: look.surface, borderWidth: 1 },
    data: rows.map(({ counts }) => shareOf(counts, part)),
  };
}

function nameOf(row: CompositionRow, words: CompositionWords): string {
  return words.name(row, totalOf(row.counts));
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
        cells: [nameOf(row, words), part, ...amountsOf(row.counts, series, words)],
      })),
    ),
  };
}
