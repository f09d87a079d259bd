import type { LaidCell, LaidTable } from '../documents/form-tables.js';
import { gridOf, type PlacedCell } from '../documents/grid.js';
import { isFigure, type Mutation, type Rows } from './mutation.js';

/** Changes of whole columns, their headings with them. */
export const COLUMN_MUTATIONS: readonly Mutation[] = [
  onColumn('column-lost', (cell) => (cell.columnSpan > 1 ? [widened(cell, -1)] : [])),
  onColumn('column-doubled', (cell) => (cell.columnSpan > 1 ? [widened(cell, 1)] : [cell, { ...cell, key: null }])),
  onColumn('empty-column', (cell) =>
    cell.columnSpan > 1 ? [widened(cell, 1)] : [{ ...cell, text: '', key: null }, cell],
  ),
  { name: 'columns-swapped', change: (table, random) => swapped(table, columnOf(random.pick(figuresOf(table)))) },
];

function onColumn(name: string, become: (cell: LaidCell) => readonly LaidCell[]): Mutation {
  return {
    name,
    change: (table, random) => {
      const wanted = columnOf(random.pick(figuresOf(table)));
      return placedRows(table).map((cells) => cells.flatMap((cell) => (covers(cell, wanted) ? become(cell) : [cell])));
    },
  };
}

/** Two columns side by side change places; null where the cells of one reach over others than those of the other. */
function swapped(table: LaidTable, left: number): Rows | null {
  const isPaired = gridOf(table).every((line) => {
    const [one, other] = [line[left], line[left + 1]];
    if (one === other) return one !== undefined;
    const isSingle = one?.columnSpan === 1 && other?.columnSpan === 1;
    return isSingle && one.row === other.row && one.rowSpan === other.rowSpan;
  });
  if (!isPaired) return null;
  const place = (cell: PlacedCell) =>
    cell.columnSpan > 1 ? cell.column : cell.column === left ? left + 1 : cell.column === left + 1 ? left : cell.column;
  return placedRows(table).map((cells) => [...cells].sort((a, b) => place(a) - place(b)));
}

function figuresOf(table: LaidTable): PlacedCell[] {
  return placedRows(table).flat().filter(isFigure);
}

/** The rows as they are, each cell with its column. */
function placedRows(table: LaidTable): PlacedCell[][] {
  return gridOf(table).map((line, row) =>
    line.flatMap((cell, column) => (cell?.row === row && cell.column === column ? [cell] : [])),
  );
}

function columnOf(cell: PlacedCell | undefined): number {
  return cell?.column ?? 0;
}

function covers({ column, columnSpan }: PlacedCell, wanted: number): boolean {
  return column <= wanted && wanted < column + columnSpan;
}

function widened(cell: LaidCell, by: 1 | -1): LaidCell {
  return { ...cell, columnSpan: cell.columnSpan + by };
}
