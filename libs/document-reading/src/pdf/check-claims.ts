import { damaged, tooComplex } from '../document-errors.js';
import { MAX_PART_BYTES } from '../limits.js';
import { inflate, inflatedStart, inflatesBeyond } from '../zip/inflate.js';
import { checkFontProgram, checkFonts } from './check-fonts.js';

/** Deflate makes nothing smaller than a thousandth: a shorter stream cannot unpack to more than a part may. */
const SHORTEST_BOMB = MAX_PART_BYTES / 1032;

/** Two bytes before the deflated ones say how they were deflated. */
const ZLIB_HEADER = 2;

/** Nobody deflates the same bytes more often. */
const MOST_TIMES = 3;

/** A dictionary is no longer than this; what stands before is another object's. */
const LONGEST_DICTIONARY = 2000;

/**
 * Looks at what a file claims, before pdfjs believes it: a small stream that
 * unpacks without end, characters that no font has.
 *
 * @throws AppError `document-too-complex`, `document-damaged`
 */
export function checkClaims(bytes: Uint8Array): void {
  const text = new TextDecoder('latin1').decode(bytes);
  checkStreams(bytes, text);
  checkFonts(text);
}

function checkStreams(bytes: Uint8Array, text: string): void {
  for (const { index, 0: keyword } of text.matchAll(/\bstream\r?\n/gu)) {
    const from = index + keyword.length;
    const end = text.indexOf('endstream', from);
    const packed = bytes.subarray(from, end < 0 ? bytes.length : end);
    const { number, dictionary } = objectBefore(text, index);
    checkPattern(dictionary, number);
    const times = [...dictionary.matchAll(/\/(?:FlateDecode|Fl)\b/gu)].length;
    // Pictures say how large they are, and are held to it elsewhere.
    if (/\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    if (times > 0) checkDeflated(packed, times);
    if (times < 2) checkFontProgram(times === 0 ? packed : inflatedStart(packed.subarray(ZLIB_HEADER)));
    if (times === 1 && /\/Type\s*\/ObjStm\b/u.test(dictionary)) checkObjects(packed);
  }
}

/** @param times how many times it was deflated: what is deflated twice may hold anything, however short it is */
function checkDeflated(packed: Uint8Array, times: number): void {
  if (times > MOST_TIMES) throw tooComplex('PDF 中有内容反复压缩', { times });
  if (times === 1 && packed.length < SHORTEST_BOMB) return;
  const deflated = packed.subarray(ZLIB_HEADER);
  if (inflatesBeyond(deflated, MAX_PART_BYTES)) {
    throw tooComplex('PDF 中有内容解压后过大', { packed: packed.length, most: MAX_PART_BYTES });
  }
  const inner = times > 1 ? inflated(deflated) : null;
  if (inner) checkDeflated(inner, times - 1);
}

/** Objects that are no streams may be packed together (PDF 32000-1, 7.5.7), those of fonts too. */
function checkObjects(packed: Uint8Array): void {
  const objects = inflated(packed.subarray(ZLIB_HEADER));
  if (objects) checkFonts(new TextDecoder('latin1').decode(objects));
}

/** Null where it is broken, which is for pdfjs to tell. */
function inflated(deflated: Uint8Array): Uint8Array | null {
  try {
    return inflate(deflated, MAX_PART_BYTES);
  } catch {
    return null;
  }
}

/** The number and the dictionary of the object whose stream begins here. */
function objectBefore(text: string, at: number): { number: string | undefined; dictionary: string } {
  const before = text.slice(Math.max(0, at - LONGEST_DICTIONARY), at);
  const start = before.lastIndexOf('obj');
  const [, number] = /(\d+)\s+\d+\s*$/u.exec(before.slice(Math.max(0, start - 30), Math.max(0, start))) ?? [];
  return { number, dictionary: before.slice(Math.max(0, start)) };
}

/** A pattern that is painted with itself is painted without end. */
function checkPattern(dictionary: string, number: string | undefined): void {
  if (number === undefined || !/\/PatternType\s+1\b/u.test(dictionary)) return;
  if (new RegExp(`\\s${number}\\s+\\d+\\s+R\\b`, 'u').test(dictionary)) throw damaged('PDF 的图案引用自身', { number });
}
