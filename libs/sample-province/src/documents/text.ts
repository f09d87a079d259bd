import type { LaidTable } from './form-tables.js';
import { gridOf } from './grid.js';
import type { LaidBlock } from './laid-report.js';

/**
 * What becomes of the tables of a report as text. Tabs: a line for each row, as pasted out of a word processor.
 * Bars: the same between bars, as Markdown. Lines: a line for each cell, as pages and converters leave it.
 */
export type TextTables = 'tabs' | 'bars' | 'lines';

export function textDocument(blocks: readonly LaidBlock[], wrapped: boolean, tables: TextTables = 'tabs'): Uint8Array {
  const lines = blocks.flatMap((block) => linesOf(block, wrapped, tables));
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}

/** Copied out of a page layout, a line ends where the page did. */
const LINE_LENGTH = 42;

function linesOf(block: LaidBlock, wrapped: boolean, tables: TextTables): string[] {
  if (block.kind === 'table') return ['', ...TABLE_LINES[tables](block.table), ''];
  if (block.kind !== 'paragraph') return ['', block.text];
  return wrapped ? (block.text.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'gu')) ?? []) : [block.text];
}

const TABLE_LINES: Readonly<Record<TextTables, (table: LaidTable) => string[]>> = {
  tabs: (table) => cellsOf(table).map((cells) => cells.join('\t')),
  bars: (table) =>
    cellsOf(table).map((cells) => `| ${cells.map((text) => text.replaceAll('\n', '<br>')).join(' | ')} |`),
  lines: ({ rows }) => rows.flat().map(({ text }) => text),
};

/** A cell merged sideways is one place; one merged downwards leaves an empty place in the rows below. */
function cellsOf(table: LaidTable): string[][] {
  return gridOf(table).map((line, row) =>
    line.filter((cell, column) => cell?.column === column).map((cell) => (cell?.row === row ? cell.text : '')),
  );
}
