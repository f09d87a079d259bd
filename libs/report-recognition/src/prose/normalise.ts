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
  origin(start: number, end: number): Span;
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
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let gapStart = -1;
  let columns = false;
  let offset = 0;
  for (const character of original) {
    const start = offset;
    offset += character.length;
    if (SPACE.test(character)) {
      if (gapStart < 0) gapStart = start;
      columns ||= character === '\t';
      continue;
    }
    const plain = unify(character).trim();
    if (plain === '') continue;
    if (gapStart >= 0 && (columns || partsWords(text.at(-1) ?? '', plain))) {
      text += ' ';
      starts.push(gapStart);
      ends.push(start);
    }
    gapStart = -1;
    columns = false;
    text += plain;
    // One code point may become several units (㈠ → (一)): each stands for all of it.
    starts.push(...new Array<number>(plain.length).fill(start));
    ends.push(...new Array<number>(plain.length).fill(offset));
  }
  return {
    text,
    origin: (from, to) => {
      const start = starts[from] ?? original.length;
      return { start, end: to > from ? (ends[to - 1] ?? original.length) : start };
    },
  };
}

function partsWords(before: string, after: string): boolean {
  const next = after.charAt(0);
  if (before === '.') return FIGURE.test(next);
  return WORD.test(before) && WORD.test(next) && !(FIGURE.test(before) && FIGURE.test(next));
}
