import type { LaidTable } from './form-tables.js';
import { gridOf } from './grid.js';
import type { LaidBlock } from './laid-report.js';

/** The report as it looks when pasted out of a word processor: a line for each row, tabs between the cells. */
export function textDocument(blocks: readonly LaidBlock[]): Uint8Array {
  return new TextEncoder().encode(`${blocks.flatMap(linesOf).join('\r\n')}\r\n`);
}

function linesOf(block: LaidBlock): string[] {
  if (block.kind === 'table') return ['', ...tableLines(block.table), ''];
  return block.kind === 'paragraph' ? [block.text] : ['', block.text];
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
