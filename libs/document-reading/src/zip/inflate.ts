import { Inflate, inflateSync } from 'fflate';

import { nativeZlib } from './native-zlib.js';

/**
 * Unpacks deflated bytes whole.
 *
 * @param room the most bytes that are given back: what is longer is cut off there, or an error
 * @throws {Error} for broken bytes
 */
export function inflate(packed: Uint8Array, room: number): Uint8Array {
  if (!nativeZlib) return inflateInScript(packed, room);
  return nativeZlib.inflateRawSync(packed, { maxOutputLength: room, chunkSize: Math.max(room, 64) });
}

/** The same in a browser. */
export function inflateInScript(packed: Uint8Array, room: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(room) });
}

/** Whether deflated bytes unpack to more than `room`; broken bytes unpack to as much as comes before the break. */
export function inflatesBeyond(packed: Uint8Array, room: number): boolean {
  if (!nativeZlib) return inflatesBeyondInScript(packed, room);
  try {
    // One byte more than may come: with a full buffer zlib would ask for a second one to see whether that was all.
    return inflate(packed, room + 1).length > room;
  } catch (error) {
    return (error as { readonly code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
  }
}

/** The same in a browser: nothing that is unpacked is kept. */
export function inflatesBeyondInScript(packed: Uint8Array, room: number): boolean {
  let size = 0;
  const inflator = new Inflate((piece) => (size += piece.length));
  try {
    for (let from = 0; from < packed.length && size <= room; from += PIECE) {
      inflator.push(packed.subarray(from, from + PIECE));
    }
  } catch {
    // What is broken is for the reader to tell.
  }
  return size > room;
}

/** What is pushed at a time unpacks to at most a thousand times as much. */
const PIECE = 4096;

/** Some of the first bytes, however much follows; none of broken ones. */
export function inflatedStart(packed: Uint8Array): Uint8Array {
  let start = new Uint8Array(0);
  const inflator = new Inflate((piece) => (start = Uint8Array.from(piece)));
  try {
    inflator.push(packed.subarray(0, HEAD));
  } catch {
    // What is broken is for the reader to tell.
  }
  return start;
}

/** The tables of a deflated block and some bytes after them. */
const HEAD = 512;
