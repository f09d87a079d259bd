import { align, type Alignment, placements, SUBTOTAL } from './alignments.js';
import type { ColumnMap } from './application-columns.js';
import {
  covers,
  endOf,
  isBlank,
  isFigure,
  isNumber,
  isWords,
  partsOf,
  placeOf,
  type Row,
  type RowParts,
} from './cells.js';
import { core } from './label.js';
import type { TableCell } from '@gongkai/document-reading';
import type { RowLabels, TableRow } from './table-row.js';

/** Without the column that numbers the rows, where its heading says that it does. */
export function withoutNumbers(rows: readonly Row[]): readonly Row[] {
  const heading = firstCell(rows, ({ text }) => NUMBERS.has(core(text)));
  if (!heading) return rows;
  return rows.map((row) => row.filter((cell) => !covers(heading, cell.column)));
}

const NUMBERS = new Set(['序号', '行次', '编号']);

function firstCell(rows: readonly Row[], wanted: (cell: TableCell) => boolean): TableCell | undefined {
  for (const row of rows) {
    const found = row.find(wanted);
    if (found) return found;
  }
  return undefined;
}

/** What the rows of a table have in common. */
interface Grid {
  readonly columns: ColumnMap;
  /** In the order of the form's columns, from left to right. */
  readonly keys: readonly string[];
  readonly first: number;
  readonly last: number;
  /** Cells that reach down into rows below their own. */
  readonly reaching: Row;
  /** Where the longest row of figures ends. */
  readonly widest: number;
}

function gridOf(rows: readonly Row[], columns: ColumnMap): Grid {
  const [first, last] = [Math.min(...columns.keys()), Math.max(...columns.keys())];
  return {
    columns,
    keys: [...new Set([...columns].sort(([a], [b]) => a - b).map(([, key]) => key))],
    first,
    last,
    reaching: rows.flatMap((row) => row.filter((cell) => cell.rowSpan > 1 && cell.column >= first)),
    widest: rows.reduce((end, row) => (row.some(isFigure) ? Math.max(end, endOfRow(row)) : end), 0),
  };
}

function endOfRow(row: Row): number {
  return row.reduce((end, cell) => Math.max(end, endOf(cell)), 0);
}

/** Reads rows whose columns are true: a cell belongs to the column of the header above it. */
export function readGridRows(rows: readonly Row[], columns: ColumnMap, labels: RowLabels): TableRow[] {
  const grid = gridOf(rows, columns);
  return rows.flatMap((row) => {
    const parts = partsOf(row);
    const names = row.filter((cell) => cell.column < grid.first && isWords(cell)).map(({ text }) => text);
    const found = labels.find(names) ?? labels.find(parts.names);
    if (found === 'subtotal' || labels.isHeader(row)) return [];
    // A label without cells, and a group's label alone in its row, are no rows of figures.
    const figures = row.filter((cell) => cell.column >= grid.first || isFigure(cell));
    if (figures.length === 0 || (found === 'group' && !figures.some(isFigure))) return [];
    if (parts.names.length === 0 && figures.every(isBlank)) return [];
    return [
      {
        row: found === 'group' ? undefined : found,
        label: parts.names.join(''),
        alignments: alignmentsOf(row, parts, grid),
        parted: false,
        byOrder: false,
        hasHeader: true,
        place: placeOf(row),
      },
    ];
  });
}

function alignmentsOf(row: Row, parts: RowParts, grid: Grid): Alignment[] {
  const { columns, first, last, widest } = grid;
  // Figures in front of the first column, or a label that reaches into it: a span is wrong, and with it every column after.
  const shifted = row.some((cell) => cell.column < first && (isFigure(cell) || (isWords(cell) && covers(cell, first))));
  const isLong = row.some((cell) => endOf(cell) > last && isFigure(cell));
  if (shifted || isLong || (row[parts.labelAt]?.column ?? 0) >= first) return inOrder(parts, grid);
  // One number under two headings is nobody's.
  if (row.some((cell) => cell.columnSpan > 1 && isNumber(cell) && headingsOver(cell, columns) > 1)) return [];
  const above = grid.reaching.filter((cell) =>
    row.some((own) => cell.row < own.row && own.row < cell.row + cell.rowSpan),
  );
  const end = Math.max(endOfRow(row), endOfRow(above));
  return end < Math.min(last, widest) && row.some(isFigure) ? withLostCells(row, grid) : underHeadings(row, columns);
}

/** A row that ends before the others: the cell that it lost may have been any, and what followed it has moved up. */
function withLostCells(row: Row, { columns, keys, first }: Grid): Alignment[] {
  const cells = row.filter((cell) => cell.column >= first);
  const isPlain = keys.length === columns.size && cells.every((cell) => cell.columnSpan === 1);
  return isPlain ? placements(cells, keys.length).map((placed) => align(keys, placed)) : [];
}

function underHeadings(row: Row, columns: ColumnMap): Alignment[] {
  const cells = new Map<string, TableCell>();
  for (const [column, key] of columns) {
    const under = row.filter((own) => covers(own, column));
    const [said, ...others] = under.length === 1 ? under : under.filter((own) => !isBlank(own));
    // Two that say something in one column: the grid is not true.
    if (others.length > 0) return [];
    const cell = said ?? under[0];
    const before = cells.get(key);
    if (key === SUBTOTAL || !cell) continue;
    // Two grid columns under one heading: the one that says something.
    if (!before || isBlank(before)) cells.set(key, cell);
    else if (before !== cell && !isBlank(cell)) return [];
  }
  return [cells];
}

function headingsOver(cell: TableCell, columns: ColumnMap): number {
  const under = [...columns].filter(([column, key]) => key !== SUBTOTAL && covers(cell, column));
  return new Set(under.map(([, key]) => key)).size;
}

/** One cell for each column after the label, or nothing. */
function inOrder({ values }: RowParts, { keys }: Grid): Alignment[] {
  const filled = values.filter((cell) => !isBlank(cell));
  if (filled.length === keys.length && filled.every(isFigure)) return [align(keys, filled)];
  return values.length === keys.length && values.some(isFigure) ? [align(keys, values)] : [];
}
