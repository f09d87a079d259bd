import type { Heading } from './heading.js';

export type Cell = string | number | null;

/** How a column's values are written: a `share` is 0..1 and shown in per cent where the format can; a `decimal` is rounded where it is shown; a `year` has no thousands. */
export type ColumnKind = 'text' | 'year' | 'count' | 'decimal' | 'share';

export interface Column<Row> {
  readonly title: string;
  readonly kind: ColumnKind;
  /** Null is written as an empty cell: not stated, never zero. */
  readonly value: (row: Row) => Cell;
}

/** Rows with what is needed to cite them: the question, the day, the denominators. */
export interface Sheet<Row> {
  /** Names the sheet, and the file that is downloaded. */
  readonly title: string;
  readonly heading: Heading;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Shares are written with as many decimals as anybody can use: 0.757506, and 1 rather than 0.9999999999999999. */
const SHARE_DECIMALS = 6;

/** The cells of a row, in the order of the columns. */
export function cellsOf<Row>(columns: readonly Column<Row>[], row: Row): Cell[] {
  return columns.map(({ kind, value }) => {
    const cell = value(row);
    return kind === 'share' && typeof cell === 'number' ? Number(cell.toFixed(SHARE_DECIMALS)) : cell;
  });
}
