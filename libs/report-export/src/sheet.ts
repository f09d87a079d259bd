export type Cell = string | number | null;

/** How a column's values are written: a `share` is 0..1 and shown in per cent where the format can. */
export type ColumnKind = 'text' | 'count' | 'share';

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
  /** Stands above the table, a line each. */
  readonly heading: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}
