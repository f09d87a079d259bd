import { unify } from './characters.js';

/** Offsets of UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text as patterns read it, and the way back to the text as it was printed. */
export interface Normalised {
  readonly text: string;
  /** Where a stretch of `text` stood in the original. */
  readonly origin: (start: number, end: number) => Span;
}

const SPACE = /^\s$/u;
const WORD = /^[\p{Script=Latin}\d]$/u;
const FIGURE = /^\d$/u;

/**
 * NFKC, one kind of quotes and brackets, radicals as characters, nothing
 * invisible. Spaces go, except between Latin words, after the point of a list
 * number (`2. 2023` is no decimal), and where tabs held columns apart.
 */
export function normalise(original: string): Normalised {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (piece: string, start: number, end: number) => {
    pieces.push(piece);
    // One code point may become several units (㈠ → (一)): each stands for all of it.
    for (let units = piece.length; units > 0; units -= 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  let offset = 0;
  let gap = '';
  for (const character of original) {
    const start = offset;
    offset += character.length;
    if (SPACE.test(character)) {
      gap += character;
      continue;
    }
    const plain = unify(character);
    if (plain === '') continue;
    if (gap !== '' && (gap.includes('\t') || partsWords(pieces.at(-1) ?? '', plain))) {
      keep(' ', start - gap.length, start);
    }
    gap = '';
    keep(plain, start, offset);
  }
  return {
    text: pieces.join(''),
    origin: (from, to) => {
      const start = starts[from] ?? original.length;
      return { start, end: to > from ? (ends[to - 1] ?? original.length) : start };
    },
  };
}

function partsWords(before: string, after: string): boolean {
  const last = before.at(-1) ?? '';
  const next = after.charAt(0);
  if (last === '.') return FIGURE.test(next);
  return WORD.test(last) && WORD.test(next) && !(FIGURE.test(last) && FIGURE.test(next));
}
