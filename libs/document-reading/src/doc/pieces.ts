import { damaged, tooComplex } from '../document-errors.js';
import { MAX_CHARACTERS } from '../limits.js';
import { ByteReader } from '../ole/byte-reader.js';
import { checkRising, Plc } from './plc.js';
import { SPRM } from './sprms.js';

/** A stretch of the text that lies in one piece in the file. */
export interface Piece {
  /** Its position in the text, in characters. */
  readonly start: number;
  readonly end: number;
  /** Where its first character lies in the stream, and how many bytes each takes. */
  readonly offset: number;
  readonly width: 1 | 2;
  /** Properties that a fast save laid over those of the characters and paragraphs. */
  readonly changes: Uint8Array;
}

const CHANGES = 1;
const PIECES = 2;
const COMPRESSED = 0x40000000;

/** Reads the table of pieces (MS-DOC 2.9.38, Clx). */
export function readPieces(clx: ByteReader): Piece[] {
  const lists: Uint8Array[] = [];
  let offset = 0;
  while (clx.uint8(offset) === CHANGES) {
    const size = clx.uint16(offset + 1);
    lists.push(clx.slice(offset + 3, size));
    offset += 3 + size;
  }
  if (clx.uint8(offset) !== PIECES) throw damaged('Word 文件的正文表无法识别', { mark: clx.uint8(offset) });
  const plc = new Plc(new ByteReader(clx.slice(offset + 5, clx.uint32(offset + 1)), 'Word 文件的正文表'), 8);
  checkRising(plc);
  if (plc.position(plc.length) > MAX_CHARACTERS) throw tooComplex('文字过多', { characters: plc.position(plc.length) });
  return Array.from({ length: plc.length }, (_, index) => pieceOf(plc, index, lists));
}

function pieceOf(plc: Plc, index: number, lists: readonly Uint8Array[]): Piece {
  const record = plc.record(index);
  const written = record.uint32(2);
  const compressed = (written & COMPRESSED) !== 0;
  const offset = written & 0x3fffffff;
  return {
    start: plc.position(index),
    end: plc.position(index + 1),
    offset: compressed ? offset >>> 1 : offset,
    width: compressed ? 1 : 2,
    changes: changesOf(record.uint16(6), lists),
  };
}

/** The short form of a change holds one property of Word 6; those of them that matter here, in their newer codes. */
const SHORT_FORMS: Readonly<Record<number, number>> = {
  0x18: SPRM.inTable,
  0x19: SPRM.endsRow,
  0x41: SPRM.deleted,
  0x42: SPRM.inserted,
  0x5c: SPRM.hidden,
};

/** Either the number of a list, or one property with a value of one byte. */
function changesOf(modifier: number, lists: readonly Uint8Array[]): Uint8Array {
  if ((modifier & 1) === 1) return lists[modifier >>> 1] ?? new Uint8Array();
  const code = SHORT_FORMS[(modifier >>> 1) & 0x7f];
  return code === undefined ? new Uint8Array() : Uint8Array.of(code & 0xff, code >>> 8, modifier >>> 8);
}
