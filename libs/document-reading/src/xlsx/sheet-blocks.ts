import { tooComplex } from '../document-errors.js';
import { MAX_CELLS, MAX_COLUMNS } from '../limits.js';
import { isSectionHeading } from '../section-heading.js';
import type { Block, Paragraph, Table, TableCell } from '../source-document.js';
import type { Anchor, SheetRow } from './sheet-rows.js';

/** Text in a table's row is a label; what is longer, or a sentence, is prose. */
const LONGEST_LABEL = 40;

/**
 * Cuts a sheet into prose and tables. A sheet has no paragraphs: a row with
 * nothing but one text is one, unless it stands in a table as a row of it does:
 * across the table, or as a label whose figures were left blank.
 */
export function sheetBlocks(rows: readonly SheetRow[], sheet: number): Block[] {
  return runsOf(rows).flatMap((run) => {
    const first = run.findIndex((row) => !isLone(row));
    if (first === -1) return run.flatMap((row) => paragraphs(row, sheet));
    const start = first > 0 && headsTable(run[first - 1], run[first]) ? first - 1 : first;
    const end = lastTableRow(run) + 1;
    return [
      ...run.slice(0, start).flatMap((row) => paragraphs(row, sheet)),
      tableOf(run.slice(start, end), sheet),
      ...run.slice(end).flatMap((row) => paragraphs(row, sheet)),
    ];
  });
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

/** Lines within a cell of prose are paragraphs of their own. */
function paragraphs(row: SheetRow, sheet: number): Paragraph[] {
  return row.anchors.flatMap(({ text, column }) => {
    let start = 0;
    return text.split('\n').flatMap((line): Paragraph[] => {
      const at = { table: sheet, row: row.row, column, start, end: start + line.length };
      start = at.end + 1;
      return line.trim() === '' ? [] : [{ kind: 'paragraph', text: line, at }];
    });
  });
}

function tableOf(rows: readonly SheetRow[], sheet: number): Table {
  const anchors = rows.flatMap((row) => row.anchors);
  const left = Math.min(...anchors.map(({ column }) => column));
  const right = Math.max(...anchors.map(({ column, columnSpan }) => column + columnSpan - 1));
  const top = rows[0]?.row ?? 1;
  if (right - left + 1 > MAX_COLUMNS || (right - left + 1) * rows.length > MAX_CELLS) {
    throw tooComplex('表格过大', { rows: rows.length, columns: right - left + 1 });
  }
  const coveredUntil: number[] = [];
  const placed = rows.map(({ row, anchors: own }) => {
    const cells: TableCell[] = [];
    for (let column = left; column <= right;) {
      const anchor = own.find((candidate) => candidate.column === column) ?? blankAt(row, column);
      if (anchor.text === '' && (coveredUntil[column] ?? 0) >= row) {
        column += 1;
        continue;
      }
      for (let covered = column; covered < column + anchor.columnSpan; covered += 1) {
        coveredUntil[covered] = row + anchor.rowSpan - 1;
      }
      cells.push(cellOf(anchor, { sheet, top, left }));
      column += anchor.columnSpan;
    }
    return cells;
  });
  return { kind: 'table', rows: placed, geometry: 'grid', at: { table: sheet, row: top, column: left } };
}

/** A position of the table's grid without text is a blank cell, whether or not the file mentions it. */
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
