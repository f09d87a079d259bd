import type { Place } from '@gongkai/report-model';

import type { Block, Paragraph, SourceDocument, TableCell } from './source-document.js';

type Located = Pick<Paragraph | TableCell, 'text' | 'at'>;

const NAMES = ['page', 'block', 'table', 'row', 'column', 'line'] as const;

/**
 * The text at a place: of a whole paragraph or cell, or of the part of it that
 * `start` and `end` cut out.
 *
 * @returns null when the document has no such place.
 */
export function textAt(document: SourceDocument, place: Place): string | null {
  for (const block of document.blocks) {
    for (const piece of piecesOf(block)) {
      if (!holds(piece, place)) continue;
      const offset = piece.at.start ?? 0;
      return piece.text.slice((place.start ?? offset) - offset, (place.end ?? offset + piece.text.length) - offset);
    }
  }
  return null;
}

function piecesOf(block: Block): readonly Located[] {
  return block.kind === 'paragraph' ? [block] : block.rows.flat();
}

/** Every name that the place gives is the piece's own, and the offsets lie within it. */
function holds({ text, at }: Located, place: Place): boolean {
  if (NAMES.some((name) => place[name] !== undefined && place[name] !== at[name])) return false;
  if (NAMES.every((name) => place[name] === undefined)) return false;
  const from = at.start ?? 0;
  const { start = from, end = from + text.length } = place;
  return from <= start && start <= end && end <= from + text.length;
}
