import { tooComplex } from '../document-errors.js';
import { MAX_BLOCKS, MAX_CELLS, MAX_COLUMNS } from '../limits.js';
import { isSectionHeading } from '../section-heading.js';
import type { Block, Table, TableCell } from '../source-document.js';
import type { Anchor, SheetRow } from './sheet-rows.js';

/** Text in a table's row is a label; what is longer, or a sentence, is prose. */
const LONGEST_LABEL = 40;

/**
 * Cuts sheets into prose and tables. A sheet has no paragraphs: a row with
 * nothing but one text is one, unless it stands in a table as a row of it does:
 * across the table, or as a label whose figures were left blank.
 */
export class SheetBlocks {
  readonly blocks: Block[] = [];
  private cells = 0;

  /** @throws {AppError} document-too-complex */
  add(rows: readonly SheetRow[], sheet: number): void {
    for (const run of runsOf(rows)) {
      const { start, end } = tableIn(run);
      for (const row of run.slice(0, start)) this.addProse(row, sheet);
      if (end > start) this.addTable(run.slice(start, end), sheet);
      for (const row of run.slice(end)) this.addProse(row, sheet);
    }
  }

  /** Lines within a cell of prose are paragraphs of their own. */
  private addProse(row: SheetRow, sheet: number): void {
    for (const { text, column } of row.anchors) {
      let start = 0;
      for (const line of text.split('\n')) {
        const at = { table: sheet, row: row.row, column, start, end: start + line.length };
        start = at.end + 1;
        if (line.trim() !== '') this.push({ kind: 'paragraph', text: line, at });
      }
    }
  }

  private addTable(rows: readonly SheetRow[], sheet: number): void {
    const corner = cornerOf(rows);
    const columns = corner.right - corner.left + 1;
    this.cells += columns * rows.length;
    if (columns > MAX_COLUMNS || this.cells > MAX_CELLS) throw tooComplex('表格过大', { rows: rows.length, columns });
    this.push(tableOf(rows, sheet, corner));
  }

  private push(block: Block): void {
    if (this.blocks.length >= MAX_BLOCKS) throw tooComplex('段落过多', { blocks: this.blocks.length });
    this.blocks.push(block);
  }
}

/** Which rows of a run are a table; none where start and end are the same. */
function tableIn(run: readonly SheetRow[]): { start: number; end: number } {
  const first = run.findIndex((row) => !isLone(row));
  if (first === -1) return { start: run.length, end: run.length };
  const start = first > 0 && headsTable(run[first - 1], run[first]) ? first - 1 : first;
  return { start, end: lastTableRow(run) + 1 };
}

/** Rows that follow one another; empty rows and the headings of sections stand between runs. */
function runsOf(rows: readonly SheetRow[]): SheetRow[][] {
  const runs: SheetRow[][] = [];
  let last: SheetRow | undefined;
  for (const row of rows) {
    const open = runs.at(-1);
    const goesOn = last && row.row === last.row + 1 && !isProse(row) && !isProse(last);
    if (open && goesOn) open.push(row);
    else runs.push([row]);
    last = row;
  }
  return runs;
}

function isLone(row: SheetRow): boolean {
  return row.anchors.length === 1 && !row.isGrid;
}

function isProse(row: SheetRow): boolean {
  const text = row.anchors[0]?.text ?? '';
  return isLone(row) && (isSectionHeading(text) || text.length > LONGEST_LABEL || text.includes('。'));
}

/** A text right above a table and exactly as wide is its first row. */
function headsTable(row: SheetRow | undefined, table: SheetRow | undefined): boolean {
  const head = row?.anchors[0];
  const last = table?.anchors.at(-1);
  if (!head || !last || head.columnSpan === 1) return false;
  return head.column === table?.anchors[0]?.column && head.column + head.columnSpan === last.column + last.columnSpan;
}

function lastTableRow(run: readonly SheetRow[]): number {
  const last = run.findLastIndex((row) => !isLone(row));
  const after = run.slice(last + 1);
  const labels = after.findIndex((row) => !isBareLabel(row, run[last]));
  return last + (labels === -1 ? after.length : labels);
}

/** A label without figures, under the label before it. */
function isBareLabel(row: SheetRow, above: SheetRow | undefined): boolean {
  const anchor = row.anchors[0];
  return anchor?.columnSpan === 1 && anchor.column === above?.anchors[0]?.column;
}

interface Corner {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

function cornerOf(rows: readonly SheetRow[]): Corner {
  let left = Infinity;
  let right = 0;
  for (const { column, columnSpan } of rows.flatMap((row) => row.anchors)) {
    left = Math.min(left, column);
    right = Math.max(right, column + columnSpan - 1);
  }
  return { top: rows[0]?.row ?? 1, left, right };
}

function tableOf(rows: readonly SheetRow[], sheet: number, { top, left, right }: Corner): Table {
  const coveredUntil: number[] = [];
  const placed = rows.map(({ row, anchors, lastColumn }) => {
    const cells: TableCell[] = [];
    let next = 0;
    for (let column = left; column <= right;) {
      while ((anchors[next]?.column ?? Infinity) < column) next += 1;
      const found = anchors[next];
      const anchor = found?.column === column ? found : blankAt(row, column);
      if (anchor.text === '' && (coveredUntil[column] ?? 0) >= row) {
        column += 1;
        continue;
      }
      for (let covered = column; covered < column + anchor.columnSpan; covered += 1) {
        coveredUntil[covered] = row + anchor.rowSpan - 1;
      }
      const cell = cellOf(anchor, { sheet, top, left });
      cells.push(column > lastColumn ? { ...cell, unmentioned: true } : cell);
      column += anchor.columnSpan;
    }
    return cells;
  });
  return { kind: 'table', rows: placed, geometry: 'grid', at: { table: sheet, row: top, column: left } };
}

/** A position of the table's grid without text is a blank cell; whether the file mentions it matters at the row's end only. */
function blankAt(row: number, column: number): Anchor {
  return { row, column, rowSpan: 1, columnSpan: 1, text: '' };
}

/** Rows and columns in the grid count from the table's corner, those of the place as Excel does. */
function cellOf(
  { text, row, column, rowSpan, columnSpan }: Anchor,
  { sheet, top, left }: { sheet: number; top: number; left: number },
): TableCell {
  const at = { table: sheet, row, column, start: 0, end: text.length };
  return { text, row: row - top + 1, column: column - left + 1, rowSpan, columnSpan, at };
}
