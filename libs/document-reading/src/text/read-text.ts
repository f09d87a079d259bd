import { CellCount } from '../cell-count.js';
import { emptyDocument, tooComplex } from '../document-errors.js';
import { MAX_BLOCKS, MAX_COLUMNS } from '../limits.js';
import { type Line, linesOf } from '../lines.js';
import { isSectionHeading } from '../section-heading.js';
import type { Block, Paragraph, SourceDocument, Table, TableCell } from '../source-document.js';

/**
 * Reads plain text: each line that is not blank is a paragraph. Lines with tabs
 * that follow one another are a table pasted from Word or a page; its columns
 * are not to be trusted, since pasting loses tabs.
 */
export function readText(text: string): SourceDocument {
  const lines = linesOf(text);
  const cells = new CellCount();
  const blocks: Block[] = [];
  let tables = 0;
  for (let index = 0; index < lines.length;) {
    const run = tableRun(lines, index);
    if (run.length > 0) {
      blocks.push(pastedTable(run, (tables += 1), cells));
      index += run.length;
      continue;
    }
    const line = lines[index];
    if (line && line.text.trim() !== '') blocks.push(paragraph(line));
    index += 1;
    if (blocks.length > MAX_BLOCKS) throw tooComplex('行数过多', { blocks: blocks.length });
  }
  if (blocks.length === 0) throw emptyDocument();
  return { format: 'text', blocks, notices: [] };
}

/**
 * The lines from `first` that make one table. A line without tabs between two
 * with tabs is a row whose tabs were lost, unless it is the heading of the next
 * section; one of figures alone straight under the last row is what a line break cut off it.
 * A blank line ends the table.
 */
function tableRun(lines: readonly Line[], first: number): Line[] {
  if (!isRow(lines[first])) return [];
  let end = first;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || (line.text.trim() === '' && !line.text.includes('\t')) || isSectionHeading(line.text)) break;
    if (line.text.includes('\t') || (end === index - 1 && FIGURE.test(line.text))) end = index;
  }
  return lines.slice(first, end + 1);
}

/** A tab after text makes columns; a tab before all text only indents, one after a number only sets off the number. */
function isRow(line: Line | undefined): boolean {
  if (!line || isSectionHeading(line.text)) return false;
  const text = line.text.replace(/^\s+/u, '');
  return text.includes('\t') && !LIST_ITEM.test(text);
}

const FIGURE = /^\s*[.,．，]?[\d０-９][\d０-９.,．，]*\s*$/u;

const LIST_ITEM = /^[(（]?[\d一二三四五六七八九十]+[)）、.．]?\t[^\t]*$/u;

function paragraph({ text, number }: Line): Paragraph {
  return { kind: 'paragraph', text, at: { line: number, start: 0, end: text.length } };
}

function pastedTable(run: readonly Line[], table: number, count: CellCount): Table {
  const rows = run.map((line, index) => {
    const row = rowOf(line, table, index + 1);
    count.add(row.length, row.length);
    return row;
  });
  return { kind: 'table', rows, geometry: 'ragged', at: { table, line: run[0]?.number ?? 1 } };
}

function rowOf({ text, number }: Line, table: number, row: number): TableCell[] {
  let start = 0;
  return text.split('\t', MAX_COLUMNS + 1).map((cell, index): TableCell => {
    const at = { table, row, column: index + 1, line: number, start, end: start + cell.length };
    start = at.end + 1;
    return { text: cell, row, column: index + 1, rowSpan: 1, columnSpan: 1, at };
  });
}
