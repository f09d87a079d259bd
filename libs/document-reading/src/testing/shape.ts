import type { Block, SourceDocument, Table } from '../source-document.js';
import { textAt } from '../text-at.js';

/** Blocks written short, to compare with: prose as it is, tables as rows of cells with their spans. */
export function shape(document: SourceDocument): (string | string[][])[] {
  return document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : tableShape(block)));
}

export function tableShape({ rows }: Table): string[][] {
  return rows.map((row) =>
    row.map(({ text, row: at, column, rowSpan, columnSpan }) => {
      const spans = rowSpan > 1 || columnSpan > 1 ? `+${rowSpan}x${columnSpan}` : '';
      return `${at},${column}${spans} ${text}`;
    }),
  );
}

export function tablesOf(document: SourceDocument): Table[] {
  return document.blocks.filter((block): block is Table => block.kind === 'table');
}

/** The pieces of a document whose place does not lead back to their text. There must be none. */
export function lostPlaces(document: SourceDocument): unknown[] {
  return document.blocks.flatMap(pieces).filter(({ text, at }) => textAt(document, at) !== text);
}

function pieces(block: Block): { text: string; at: Block['at'] }[] {
  return block.kind === 'paragraph' ? [block] : block.rows.flat();
}

/** Characters that a PDF gives in place of others that look the same, and that NFKC leaves or takes for others. */
const LOOKALIKES: Readonly<Record<string, string>> = { '⺠': '民', '⻔': '门', 戶: '户' };

/** A label as people compare it: without spaces, in the common form of each character. */
export function plain(text: string): string {
  return text
    .replace(/\s+/gu, '')
    .normalize('NFKC')
    .replace(/[⺠⻔戶]/gu, (letter) => LOOKALIKES[letter] ?? letter);
}
