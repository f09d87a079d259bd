import { tooComplex } from '../document-errors.js';
import { MAX_CELLS } from '../limits.js';
import type { Merge, Sheet } from './sheet.js';

/** A cell with text, with its spans cut to the part of the sheet that is used. */
export interface Anchor extends Merge {
  readonly text: string;
}

export interface SheetRow {
  readonly row: number;
  readonly anchors: readonly Anchor[];
  /** It has cells without text that are not part of a merged one, or a cell from above reaches into it. */
  readonly isGrid: boolean;
}

/** The rows of a sheet that show something, from top to bottom. */
export function sheetRows(sheet: Sheet): SheetRow[] {
  const anchors = anchorsOf(sheet);
  const covered = coveredPositions(anchors);
  const byRow = new Map<number, { anchors: Anchor[]; isGrid: boolean }>();
  const rowOf = (row: number): { anchors: Anchor[]; isGrid: boolean } => {
    const found = byRow.get(row) ?? { anchors: [], isGrid: false };
    byRow.set(row, found);
    return found;
  };
  for (const anchor of anchors) {
    rowOf(anchor.row).anchors.push(anchor);
    for (let below = anchor.row + 1; below < anchor.row + anchor.rowSpan; below += 1) rowOf(below).isGrid = true;
  }
  for (const cell of sheet.cells) {
    if (byRow.has(cell.row) && cell.text.trim() === '' && !covered.has(position(cell.row, cell.column))) {
      rowOf(cell.row).isGrid = true;
    }
  }
  return [...byRow]
    .map(([row, found]) => ({ row, ...found, anchors: found.anchors.sort((a, b) => a.column - b.column) }))
    .sort((a, b) => a.row - b.row);
}

function anchorsOf({ cells, merges }: Sheet): Anchor[] {
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), 0);
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), 0);
  const spans = new Map(merges.map((merge) => [position(merge.row, merge.column), merge]));
  const inside = coveredPositions(merges.map((merge) => clip(merge, lastRow, lastColumn)));
  return cells
    .filter(({ row, column, text }) => text.trim() !== '' && !inside.has(position(row, column)))
    .map(({ row, column, text }) => {
      const merge = spans.get(position(row, column)) ?? { row, column, rowSpan: 1, columnSpan: 1 };
      return { ...clip(merge, lastRow, lastColumn), text };
    });
}

/** A merge may run to the end of the sheet, a million rows down. */
function clip({ row, column, rowSpan, columnSpan }: Merge, lastRow: number, lastColumn: number): Merge {
  return {
    row,
    column,
    rowSpan: Math.max(1, Math.min(rowSpan, lastRow - row + 1)),
    columnSpan: Math.max(1, Math.min(columnSpan, lastColumn - column + 1)),
  };
}

/** What merged cells cover, without their own upper left corners. */
function coveredPositions(merges: readonly Merge[]): Set<number> {
  const covered = new Set<number>();
  let area = 0;
  for (const { row, column, rowSpan, columnSpan } of merges) {
    if (rowSpan === 1 && columnSpan === 1) continue;
    // All are counted, though they may lie over one another: going through them takes as long.
    area += rowSpan * columnSpan;
    if (area > MAX_CELLS) throw tooComplex('合并单元格过多', { row, column });
    for (let down = 0; down < rowSpan; down += 1) {
      for (let right = 0; right < columnSpan; right += 1) {
        if (down > 0 || right > 0) covered.add(position(row + down, column + right));
      }
    }
  }
  return covered;
}

/** One number for a row and a column: a sheet has 2^20 rows and 2^14 columns, counted from 1. */
function position(row: number, column: number): number {
  return row * 0x8000 + column;
}
