import type { LaidCell, LaidTable } from '../documents/form-tables.js';
import type { Random } from '../random.js';

export type Rows = readonly (readonly LaidCell[])[];

/** One small thing that goes wrong with a table while a report is edited, converted or copied. */
export interface Mutation {
  readonly name: string;
  /** Only text has no grid that would hold the cells in their places. */
  readonly onlyInText?: boolean;
  /** Means something only where blank cells have places of their own. */
  readonly needsPlaces?: boolean;
  /** Every figure is still there, glued to another: read apart it is right, left unread it is told. */
  readonly glues?: boolean;
  /**
   * The rows with one thing changed at random; null where this table has nothing to change. A figure
   * that goes lost takes its key with it; one that moves keeps it: what remains is the truth.
   */
  readonly change: (table: LaidTable, random: Random) => Rows | null;
}

/** A cell and where it stands in its row. */
export interface Spot {
  readonly row: number;
  readonly index: number;
  readonly cell: LaidCell;
}

export function spots(rows: Rows, wanted: (cell: LaidCell) => boolean): Spot[] {
  return rows.flatMap((cells, row) => cells.flatMap((cell, index) => (wanted(cell) ? [{ row, index, cell }] : [])));
}

export const isFigure = ({ key }: LaidCell): boolean => key !== null;
export const isLabel = ({ key, text }: LaidCell): boolean => key === null && text !== '';

/** The rows with other cells in the place of one. */
export function replaced(rows: Rows, { row, index }: Spot, ...cells: readonly LaidCell[]): Rows {
  return rows.map((line, at) => (at === row ? [...line.slice(0, index), ...cells, ...line.slice(index + 1)] : line));
}

/** Changes one character: takes it out, doubles it, puts it after the next, puts another in its place or beside it. */
export function misspelt(text: string, characters: readonly string[], random: Random): string {
  const at = random.between(0, Math.max(0, text.length - 1));
  const other = random.pick(characters) ?? '';
  const [before, own, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)];
  return random.pick([
    `${before}${after}`,
    `${before}${own}${own}${after}`,
    `${before}${other}${after}`,
    `${before}${own}${other}${after}`,
    `${before}${after.slice(0, 1)}${own}${after.slice(1)}`,
  ]);
}
