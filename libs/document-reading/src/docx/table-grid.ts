import type { GridCell } from '../block-list.js';
import { tooComplex } from '../document-errors.js';
import { MAX_CELLS, MAX_COLUMNS } from '../limits.js';
import type { WordCell, WordRow } from './content.js';

type Growing = { -readonly [Name in keyof GridCell]: GridCell[Name] };

/** Puts the cells of a Word table into its grid; each merged cell stands once, with its spans. */
export function tableGrid(rows: readonly WordRow[], textOf: (cell: WordCell) => string): GridCell[][] {
  /** For each column, the last cell that begins in it. */
  const lowest: (Growing | undefined)[] = [];
  let count = 0;
  return rows.map((row, index) => {
    const own: Growing[] = [];
    let column = row.skipped + 1;
    for (const cell of row.cells) {
      count += 1;
      if (column + cell.columnSpan > MAX_COLUMNS || count > MAX_CELLS) {
        throw tooComplex('表格过大', { column, columnSpan: cell.columnSpan, cells: count });
      }
      const last = own.at(-1);
      const upper = cell.continuesAbove ? endingAt(index, lowest[column]) : undefined;
      if (cell.continuesLeft && last) {
        last.columnSpan += cell.columnSpan;
      } else if (upper) {
        upper.rowSpan = index + 2 - upper.row;
      } else {
        const fresh: Growing = { text: textOf(cell), row: index + 1, column, rowSpan: 1, columnSpan: cell.columnSpan };
        own.push(fresh);
        lowest[column] = fresh;
      }
      column += cell.columnSpan;
    }
    return own;
  });
}

/** The cell if this row is its last, counted from 1. */
function endingAt(row: number, cell: Growing | undefined): Growing | undefined {
  return cell && cell.row + cell.rowSpan - 1 === row ? cell : undefined;
}
