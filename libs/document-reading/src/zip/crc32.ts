import { nativeZlib } from './native-zlib.js';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum that a zip file keeps of each entry: a damaged bit would otherwise be read as another figure. */
export function crc32(bytes: Uint8Array): number {
  return nativeZlib ? nativeZlib.crc32(bytes) : crc32InScript(bytes);
}

/** The same in a browser. */
export function crc32InScript(bytes: Uint8Array): number {
  let state = 0xffffffff;
  for (const byte of bytes) state = (TABLE[(state ^ byte) & 0xff] ?? 0) ^ (state >>> 8);
  return ~state >>> 0;
}
