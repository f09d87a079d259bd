import { crc32 } from './crc32.js';

/** The name is UTF-8. */
const UTF_8 = 0x0800;

/** Info-ZIP's field for a name in UTF-8: a version, the checksum of the name it stands for, the name. */
const UNICODE_NAME = 0x7075;
const UNICODE_NAME_HEAD = 5;

/**
 * The name of an entry. Chinese systems write names in GBK and say nothing of
 * it; others write UTF-8 and say nothing of it either. Some writers separate
 * folders with a backslash.
 */
export function entryName(bytes: Uint8Array, flags: number, fields: ReadonlyMap<number, DataView>): string {
  const name = (flags & UTF_8) !== 0 ? decode('utf-8', bytes) : (unicodeName(bytes, fields) ?? guessedName(bytes));
  return name.replaceAll('\\', '/');
}

function unicodeName(bytes: Uint8Array, fields: ReadonlyMap<number, DataView>): string | null {
  const field = fields.get(UNICODE_NAME);
  if (!field || field.byteLength < UNICODE_NAME_HEAD) return null;
  // The name was changed after the field was written.
  if (crc32(bytes) !== field.getUint32(1, true)) return null;
  const start = field.byteOffset + UNICODE_NAME_HEAD;
  return decode('utf-8', new Uint8Array(field.buffer, start, field.byteLength - UNICODE_NAME_HEAD));
}

/** Made once: a decoder costs more than the decoding of a name, and each archive has dozens of names. */
const STRICT = new TextDecoder('utf-8', { fatal: true });

function guessedName(bytes: Uint8Array): string {
  try {
    return STRICT.decode(bytes);
  } catch {
    return decode('gb18030', bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}
