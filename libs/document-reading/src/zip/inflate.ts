import { inflateSync } from 'fflate';

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
