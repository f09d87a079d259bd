import type { TableCell } from '@gongkai/document-reading';

import { type ColumnMap, SUBTOTAL } from './application-columns.js';
import { covers, isBlank, isFigure, isWords, type Row } from './cells.js';
import { type Alignment, placeOf, type RowLabels, type TableRow } from './table-row.js';

/** Reads rows whose columns are true: a cell belongs to the column of the header above it. */
export function readGridRows(rows: readonly Row[], columns: ColumnMap, labels: RowLabels): TableRow[] {
  const first = Math.min(...columns.keys());
  return rows.flatMap((row) => {
    const names = row.filter((cell) => cell.column < first && isWords(cell)).map(({ text }) => text);
    const found = labels.find(names);
    const figures = row.filter((cell) => cell.column >= first || isFigure(cell));
    if (found === 'subtotal' || labels.isHeader(row) || figures.length === 0) return [];
    // A group's label alone in its row is no row of figures.
    if (found === 'group' && !figures.some(isFigure)) return [];
    if (names.length === 0 && figures.every(isBlank)) return [];
    return [
      {
        row: found === 'group' ? undefined : found,
        label: names.join(''),
        alignments: alignmentsOf(row, columns, first),
        parted: false,
        place: placeOf(row),
      },
    ];
  });
}

function alignmentsOf(row: Row, columns: ColumnMap, first: number): Alignment[] {
  // Figures in front of the first column, or a label that reaches into it: a span is wrong, and with it every column after.
  const shifted = row.some((cell) => cell.column < first && (isFigure(cell) || (isWords(cell) && covers(cell, first))));
  if (shifted) return inOrder(row, columns);
  const cells = new Map<string, TableCell>();
  for (const [column, key] of columns) {
    const own = row.filter((cell) => covers(cell, column));
    const before = cells.get(key);
    const cell = own[0];
    if (key === SUBTOTAL || !cell) continue;
    // Two grid columns under one heading: the one that says something.
    if (!before || isBlank(before)) cells.set(key, cell);
    else if (before !== cell && !isBlank(cell)) return [];
  }
  return [cells];
}

/** One cell for each column after the label, or nothing. */
function inOrder(row: Row, columns: ColumnMap): Alignment[] {
  const keys = [...new Set([...columns].sort(([a], [b]) => a - b).map(([, key]) => key))];
  const figures = row.slice(row.findIndex(isFigure)).filter((cell) => !isBlank(cell));
  if (figures.length !== keys.length || !figures.every(isFigure)) return [];
  return [new Map(keys.flatMap((key, index) => pair(key, figures[index])))];
}

function pair(key: string, cell: TableCell | undefined): [string, TableCell][] {
  return cell && key !== SUBTOTAL ? [[key, cell]] : [];
}
