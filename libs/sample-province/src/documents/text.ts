import type { LaidTable } from './form-tables.js';
import { gridOf } from './grid.js';
import type { LaidBlock } from './laid-report.js';

/** The report as it looks when pasted out of a word processor: a line for each row, tabs between the cells. */
export function textDocument(blocks: readonly LaidBlock[], wrapped: boolean): Uint8Array {
  return new TextEncoder().encode(`${blocks.flatMap((block) => linesOf(block, wrapped)).join('\r\n')}\r\n`);
}

/** Copied out of a page layout, a line ends where the page did. */
const LINE_LENGTH = 42;

function linesOf(block: LaidBlock, wrapped: boolean): string[] {
  if (block.kind === 'table') return ['', ...tableLines(block.table), ''];
  if (block.kind !== 'paragraph') return ['', block.text];
  return wrapped ? (block.text.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'gu')) ?? []) : [block.text];
}

/** A cell merged sideways is one place; one merged downwards leaves an empty place in the rows below. */
function tableLines(table: LaidTable): string[] {
  return gridOf(table).map((line, row) =>
    line
      .filter((cell, column) => cell?.column === column)
      .map((cell) => (cell?.row === row ? cell.text : ''))
      .join('\t'),
  );
}
