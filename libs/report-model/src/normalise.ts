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
  const plain = runOfPlain(original, 0);
  if (plain === original.length) return { text: original, origin: sameSpan(original.length) };
  return unified(original);
}

/** What is printed in plain characters throughout stands where it stood. */
function sameSpan(length: number): Normalised['origin'] {
  return (from, to) => {
    const start = Math.min(from, length);
    return { start, end: to > from ? Math.min(to, length) : start };
  };
}

function unified(original: string): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  /** The last piece: looking into the growing text itself would copy it each time. */
  let last = '';
  let gap = '';
  let offset = 0;
  const keep = (piece: string, start: number) => {
    if (gap !== '' && (gap.includes('\t') || partsWords(last, piece))) {
      text += ' ';
      starts.push(start - gap.length);
      ends.push(start);
    }
    gap = '';
    text += piece;
    last = piece;
  };
  while (offset < original.length) {
    const run = runOfPlain(original, offset);
    if (run > offset) {
      keep(original.slice(offset, run), offset);
      for (; offset < run; offset += 1) {
        starts.push(offset);
        ends.push(offset + 1);
      }
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(offset) ?? 0);
    const start = offset;
    offset += character.length;
    if (SPACE.test(character)) {
      gap += character;
      continue;
    }
    const plain = unify(character);
    if (plain === '') continue;
    keep(plain, start);
    // One code point may become several units (㈠ → (一)): each stands for all of it.
    for (let units = plain.length; units > 0; units -= 1) {
      starts.push(start);
      ends.push(offset);
    }
  }
  return {
    text,
    origin: (from, to) => {
      const start = starts[from] ?? original.length;
      return { start, end: to > from ? (ends[to - 1] ?? original.length) : start };
    },
  };
}

/** Where the run of characters ends that mean themselves: Chinese characters, `、。《》`, printable ASCII but the space. */
function runOfPlain(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    const plain = (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f) || isMark(code);
    if (!plain) break;
  }
  return end;
}

function isMark(code: number): boolean {
  return code === 0x3001 || code === 0x3002 || code === 0x300a || code === 0x300b;
}

function partsWords(before: string, after: string): boolean {
  const last = before.at(-1) ?? '';
  const next = after.charAt(0);
  if (last === '.') return FIGURE.test(next);
  return WORD.test(last) && WORD.test(next) && !(FIGURE.test(last) && FIGURE.test(next));
}
