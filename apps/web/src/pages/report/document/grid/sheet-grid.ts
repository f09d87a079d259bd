import type { SourceDocument } from '@gongkai/api-contract';

import type { Unit } from '../place-match.js';
import { type ReadUnit, unitsOf } from '../units.js';

/** A cell of a sheet at its position there; several paragraphs where its text has several lines. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly units: readonly Unit[];
  /** Running text, which may go on over the empty cells to its right. */
  readonly prose: boolean;
}

export interface GridRow {
  readonly row: number;
  /** From left to right; what a cell above covers is left out, every other position is there. */
  readonly cells: readonly GridCell[];
}

/** One sheet as a spreadsheet shows it. Rows without content are left out, as their numbers tell. */
export interface SheetGrid {
  /** From 1. */
  readonly sheet: number;
  readonly columns: number;
  readonly rows: readonly GridRow[];
}

export function sheetGrids(document: Pick<SourceDocument, 'blocks'>): SheetGrid[] {
  const cells = cellsOf(document);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((sheet) =>
    gridOf(
      sheet,
      cells.filter((cell) => cell.sheet === sheet),
    ),
  );
}

/** A, B … Z, AA … for 1, 2 … 26, 27 … */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

interface SheetCell extends GridCell {
  readonly sheet: number;
}

function cellsOf(document: Pick<SourceDocument, 'blocks'>): SheetCell[] {
  const cells = new Map<string, SheetCell>();
  for (const unit of unitsOf(document)) {
    const { table: sheet = 1, row = 1, column = 1 } = unit.at;
    const key = `${sheet} ${row} ${column}`;
    const units = [...(cells.get(key)?.units ?? []), unit];
    cells.set(key, { sheet, row, column, ...spansOf(unit), units, prose: unit.kind === 'paragraph' });
  }
  return [...cells.values()];
}

function spansOf(unit: ReadUnit): Pick<GridCell, 'rowSpan' | 'columnSpan'> {
  return { rowSpan: unit.rowSpan ?? 1, columnSpan: unit.columnSpan ?? 1 };
}

function gridOf(sheet: number, cells: readonly SheetCell[]): SheetGrid {
  const columns = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan - 1));
  const numbers = new Set(
    cells.flatMap(({ row, rowSpan }) => Array.from({ length: rowSpan }, (_, down) => row + down)),
  );
  const covered = new Set<string>();
  const rows = [...numbers]
    .sort((a, b) => a - b)
    .map((row) => ({
      row,
      cells: rowOf(
        row,
        columns,
        cells.filter((cell) => cell.row === row),
        covered,
      ),
    }));
  return { sheet, columns, rows };
}

/** The cells of a row with blanks in between; `covered` learns which positions further down they take up. */
function rowOf(row: number, columns: number, own: readonly SheetCell[], covered: Set<string>): GridCell[] {
  const cells: GridCell[] = [];
  for (let column = 1; column <= columns;) {
    const found = own.find((cell) => cell.column === column);
    if (!found && covered.has(`${row} ${column}`)) {
      column += 1;
      continue;
    }
    const cell = found ? { ...found, columnSpan: reach(found, own, columns) } : blankAt(row, column);
    cover(cell, covered);
    cells.push(cell);
    column += cell.columnSpan;
  }
  return cells;
}

/** How many columns a cell takes up: prose runs on to the next cell that has something in it. */
function reach(cell: SheetCell, own: readonly SheetCell[], columns: number): number {
  if (!cell.prose) return cell.columnSpan;
  const next = Math.min(columns + 1, ...own.map(({ column }) => column).filter((column) => column > cell.column));
  return next - cell.column;
}

function blankAt(row: number, column: number): GridCell {
  return { row, column, rowSpan: 1, columnSpan: 1, units: [], prose: false };
}

function cover({ row, column, rowSpan, columnSpan }: GridCell, covered: Set<string>): void {
  for (let down = 1; down < rowSpan; down += 1) {
    for (let right = 0; right < columnSpan; right += 1) covered.add(`${row + down} ${column + right}`);
  }
}
