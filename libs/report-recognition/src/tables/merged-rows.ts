import type { TableCell } from '@gongkai/document-reading';

import { isFigure, isWords, part, type Row } from './cells.js';

/** Fewer cells with several figures may be a slip in those cells. */
const FEWEST_CELLS = 2;

/**
 * Rows that were merged into one, as they were: every figure's cell has as many lines as the label. A row in
 * which they differ stays as it is, and its cells are no numbers.
 */
export function unmerged(row: Row): readonly Row[] {
  if (!row.some(({ text }) => text.includes('\n'))) return [row];
  const figures = row.filter((cell) => isFigure(cell) && cell.text.trim().includes('\n'));
  const label = row.filter(isWords).at(-1);
  if (figures.length < FEWEST_CELLS || !label) return [row];
  const lines = linesOf(label);
  const isEven = row.filter(isFigure).every((cell) => linesOf(cell).length === lines.length);
  if (!isEven || lines.length < 2) return [row];
  return lines.map((_, index) =>
    row.flatMap((cell) => {
      if (cell !== label && !isFigure(cell)) return index === 0 ? [cell] : [];
      return linesOf(cell)[index] ?? [];
    }),
  );
}

function linesOf(cell: TableCell): TableCell[] {
  return [...cell.text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ index, 0: line }) =>
    part(cell, index, index + line.length),
  );
}
