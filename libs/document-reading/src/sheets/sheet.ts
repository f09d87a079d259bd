import type { Notice } from '@gongkai/outcome';

/** A sheet as it becomes blocks, whatever kind of file it stood in. Rows and columns count from 1. */
export interface Sheet {
  readonly name: string;
  /** From 1, in the order of the tabs. */
  readonly number: number;
  /** A hidden sheet is not read. */
  readonly hidden: boolean;
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Merge[];
  /** What of it could not be read. */
  readonly notices: readonly Notice[];
}

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  /** As Excel shows it; empty for a cell that only has a border or a colour. */
  readonly text: string;
}

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}
