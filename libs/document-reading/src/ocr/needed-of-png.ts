import { damagedPicture } from '../document-errors.js';
import { inflatesBeyond } from '../zip/inflate.js';
import { checkSize } from './check-size.js';

const SIGNATURE_LENGTH = 8;
/** Length and name before the content of a chunk, its checksum after it. */
const BEFORE = 8;
const AFTER = 4;

/** What pixels are made of; everything else (texts, colour profiles, films) is left out unopened. */
const NEEDED: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** Samples a pixel, by the type of colour (PNG 11.2.1). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Chunk {
  readonly name: string;
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/**
 * The chunks of a PNG file that its pixels need, held to the size that the file says.
 *
 * @throws AppError `document-damaged`, also where there is more than the size; `document-too-complex` for a huge size
 */
export function neededOfPng(bytes: Uint8Array): Uint8Array {
  const chunks = [...chunksOf(bytes)].filter(({ name }) => NEEDED.has(name));
  const [header] = chunks;
  if (header?.name !== 'IHDR' || header.content.length < 13) throw damagedPicture('内容不完整');
  const most = mostBytes(header.content);
  const pixels = joined(chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content));
  // Two bytes before the deflated ones say how they were deflated.
  if (inflatesBeyond(pixels.subarray(2), most)) throw damagedPicture('数据多于它的尺寸', { most });
  return joined([bytes.subarray(0, SIGNATURE_LENGTH), ...chunks.map(({ whole }) => whole)]);
}

function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE_LENGTH; at + BEFORE <= bytes.length;) {
    const end = at + BEFORE + view.getUint32(at) + AFTER;
    if (end > bytes.length) throw damagedPicture('内容不完整');
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + BEFORE));
    yield { name, whole: bytes.subarray(at, end), content: bytes.subarray(at + BEFORE, end - AFTER) };
    if (name === 'IEND') return;
    at = end;
  }
  throw damagedPicture('内容不完整');
}

/** What the rows take, each with a byte before it; seven passes of an interlaced picture, somewhat more. */
function mostBytes(header: Uint8Array): number {
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  checkSize(width, height);
  const bits = view.getUint8(8) * (SAMPLES[view.getUint8(9)] ?? 4);
  const isInterlaced = view.getUint8(12) !== 0;
  return height * (1 + Math.ceil((width * bits) / 8)) + (isInterlaced ? 4 * (width + 2 * height) : 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
