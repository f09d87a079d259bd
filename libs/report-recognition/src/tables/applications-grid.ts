import { align, type Alignment, placements, SUBTOTAL } from './alignments.js';
import type { ColumnMap } from './application-columns.js';
import { covers, endOf, isBlank, isFigure, isNumber, isWords, partsOf, placeOf, type Row } from './cells.js';
import { core } from './label.js';
import type { TableCell } from '@gongkai/document-reading';
import type { RowLabels, TableRow } from './table-row.js';

/** Without the column that numbers the rows, where its heading says that it does. */
export function withoutNumbers(rows: readonly Row[]): readonly Row[] {
  const heading = rows.flat().find(({ text }) => /^(?:序号|行次|编号)$/u.test(core(text)));
  if (!heading) return rows;
  return rows.map((row) => row.filter((cell) => !covers(heading, cell.column)));
}

/** Reads rows whose columns are true: a cell belongs to the column of the header above it. */
export function readGridRows(rows: readonly Row[], columns: ColumnMap, labels: RowLabels): TableRow[] {
  const first = Math.min(...columns.keys());
  const reaching = rows.flat().filter((cell) => cell.rowSpan > 1 && cell.column >= first);
  const widest = rows.filter((row) => row.some(isFigure)).reduce((end, row) => Math.max(end, ...row.map(endOf)), 0);
  return rows.flatMap((row) => {
    const names = row.filter((cell) => cell.column < first && isWords(cell)).map(({ text }) => text);
    const { names: all } = partsOf(row);
    const found = labels.find(names) ?? labels.find(all);
    const figures = row.filter((cell) => cell.column >= first || isFigure(cell));
    if (found === 'subtotal' || labels.isHeader(row) || figures.length === 0) return [];
    // A group's label alone in its row is no row of figures.
    if (found === 'group' && !figures.some(isFigure)) return [];
    if (all.length === 0 && figures.every(isBlank)) return [];
    return [
      {
        row: found === 'group' ? undefined : found,
        label: all.join(''),
        alignments: alignmentsOf(row, columns, reaching, widest),
        parted: false,
        byOrder: false,
        hasHeader: true,
        place: placeOf(row),
      },
    ];
  });
}

/** `reaching`: cells that reach down into rows below their own; `widest`: where the longest row ends. */
function alignmentsOf(row: Row, columns: ColumnMap, reaching: Row, widest: number): Alignment[] {
  const [first, last] = [Math.min(...columns.keys()), Math.max(...columns.keys())];
  // Figures in front of the first column, or a label that reaches into it: a span is wrong, and with it every column after.
  const shifted = row.some((cell) => cell.column < first && (isFigure(cell) || (isWords(cell) && covers(cell, first))));
  const isLong = row.some((cell) => isFigure(cell) && endOf(cell) > last);
  if (shifted || isLong || (row[partsOf(row).labelAt]?.column ?? 0) >= first) return inOrder(row, columns);
  // One number under two headings is nobody's.
  if (row.some((cell) => isNumber(cell) && headingsOver(cell, columns) > 1)) return [];
  const above = reaching.filter((cell) => row.some((own) => cell.row < own.row && own.row < cell.row + cell.rowSpan));
  const end = Math.max(...[...row, ...above].map(endOf));
  return end < Math.min(last, widest) && row.some(isFigure)
    ? withLostCells(row, columns, first)
    : underHeadings(row, columns);
}

/** A row that ends before the others: the cell that it lost may have been any, and what followed it has moved up. */
function withLostCells(row: Row, columns: ColumnMap, first: number): Alignment[] {
  const keys = keysOf(columns);
  const cells = row.filter((cell) => cell.column >= first);
  const isPlain = keys.length === columns.size && cells.every((cell) => cell.columnSpan === 1);
  return isPlain ? placements(cells, keys.length).map((placed) => align(keys, placed)) : [];
}

function underHeadings(row: Row, columns: ColumnMap): Alignment[] {
  const cells = new Map<string, TableCell>();
  for (const [column, key] of columns) {
    const under = row.filter((own) => covers(own, column));
    const [said, ...others] = under.filter((own) => !isBlank(own));
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
function inOrder(row: Row, columns: ColumnMap): Alignment[] {
  const keys = keysOf(columns);
  const { values } = partsOf(row);
  const filled = values.filter((cell) => !isBlank(cell));
  if (filled.length === keys.length && filled.every(isFigure)) return [align(keys, filled)];
  return values.length === keys.length && values.some(isFigure) ? [align(keys, values)] : [];
}

/** From left to right. */
function keysOf(columns: ColumnMap): string[] {
  return [...new Set([...columns].sort(([a], [b]) => a - b).map(([, key]) => key))];
}
