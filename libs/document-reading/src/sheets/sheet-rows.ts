import { tooComplex } from '../document-errors.js';
import { MAX_CELLS } from '../limits.js';
import type { Merge, Sheet, SheetCell } from './sheet.js';

/** A cell with text, with its spans cut to the part of the sheet that is used. */
export interface Anchor extends Merge {
  readonly text: string;
}

export interface SheetRow {
  readonly row: number;
  readonly anchors: readonly Anchor[];
  /** It has cells without text that are not part of a merged one, or a cell from above reaches into it. */
  readonly isGrid: boolean;
  /** The last column that the file mentions in it, with text or without. */
  readonly lastColumn: number;
}

/** The rows of a sheet that show something, from top to bottom. */
export function sheetRows({ cells, merges }: Sheet): SheetRow[] {
  const spans = spansOf(merges, cells);
  const covered = coveredPositions(spans);
  const rows = new Rows();
  const shown = new Set<Merge>();
  const blank: SheetCell[] = [];
  for (const cell of cells) {
    if (cell.text.trim() === '') blank.push(cell);
    else if (!covered.has(position(cell.row, cell.column))) {
      const span = spans.get(position(cell.row, cell.column));
      if (span) shown.add(span);
      rows.add(cell, span);
    }
  }
  for (const { row, column } of blank) {
    rows.reach(row, column);
    const span = covered.get(position(row, column));
    if (span === undefined || !shown.has(span)) rows.markGrid(row);
  }
  return rows.inOrder();
}

interface GrowingRow {
  readonly row: number;
  readonly anchors: Anchor[];
  isGrid: boolean;
  lastColumn: number;
}

/** Rows as they are found to show something. */
class Rows {
  private readonly byNumber = new Map<number, GrowingRow>();

  add({ row, column, text }: SheetCell, span: Merge | undefined): void {
    const rowSpan = span?.rowSpan ?? 1;
    const columnSpan = span?.columnSpan ?? 1;
    this.at(row).anchors.push({ row, column, rowSpan, columnSpan, text });
    this.reach(row, column + columnSpan - 1);
    for (let below = row + 1; below < row + rowSpan; below += 1) this.at(below).isGrid = true;
  }

  /** A row that shows nothing is none. */
  markGrid(row: number): void {
    const found = this.byNumber.get(row);
    if (found) found.isGrid = true;
  }

  /** The file mentions a cell here. */
  reach(row: number, column: number): void {
    const found = this.byNumber.get(row);
    if (found) found.lastColumn = Math.max(found.lastColumn, column);
  }

  inOrder(): SheetRow[] {
    const rows = [...this.byNumber.values()].sort((a, b) => a.row - b.row);
    for (const { anchors } of rows) anchors.sort((a, b) => a.column - b.column);
    return rows;
  }

  private at(row: number): { anchors: Anchor[]; isGrid: boolean } {
    let found = this.byNumber.get(row);
    if (!found) {
      found = { row, anchors: [], isGrid: false, lastColumn: 0 };
      this.byNumber.set(row, found);
    }
    return found;
  }
}

/** Merged cells by their upper left corners. One may run to the end of the sheet, a million rows down: it is cut where cells end. */
function spansOf(merges: readonly Merge[], cells: readonly SheetCell[]): Map<number, Merge> {
  let lastRow = 0;
  let lastColumn = 0;
  for (const { row, column } of cells) {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  const spans = new Map<number, Merge>();
  for (const { row, column, rowSpan, columnSpan } of merges) {
    spans.set(position(row, column), {
      row,
      column,
      rowSpan: Math.max(1, Math.min(rowSpan, lastRow - row + 1)),
      columnSpan: Math.max(1, Math.min(columnSpan, lastColumn - column + 1)),
    });
  }
  return spans;
}

/** What merged cells cover, without their own upper left corners, and which of them does. */
function coveredPositions(spans: ReadonlyMap<number, Merge>): Map<number, Merge> {
  const covered = new Map<number, Merge>();
  let area = 0;
  for (const span of spans.values()) {
    const { row, column, rowSpan, columnSpan } = span;
    // All are counted, though they may lie over one another: going through them takes as long.
    area += rowSpan * columnSpan - 1;
    if (area > MAX_CELLS) throw tooComplex('合并单元格过多', { row, column });
    for (let down = 0; down < rowSpan; down += 1) {
      for (let right = down === 0 ? 1 : 0; right < columnSpan; right += 1) {
        covered.set(position(row + down, column + right), span);
      }
    }
  }
  return covered;
}

/** One number for a row and a column: a sheet has 2^20 rows and 2^14 columns, counted from 1. */
function position(row: number, column: number): number {
  return row * 0x8000 + column;
}
