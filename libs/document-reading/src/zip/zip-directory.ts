import { damaged, tooComplex } from '../document-errors.js';
import { MAX_ZIP_ENTRIES } from '../limits.js';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Unpacked, as the directory claims. */
  readonly size: number;
  readonly packedSize: number;
  readonly dataStart: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** Reads the central directory (PKWARE APPNOTE 4.3.12) and checks that every entry lies within the file. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findDirectoryEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES) throw tooComplex('内部文件过多', { entries: count });
  const entries = new Map<string, ZipEntry>();
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== DIRECTORY_ENTRY) throw truncated();
    const entry = readEntry(view, offset);
    entries.set(entry.name, entry);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(offset + field, true));
    offset += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The end record is the last thing in the file, but for a comment. */
function findDirectoryEnd(view: DataView): number {
  const last = view.byteLength - DIRECTORY_END_SIZE;
  for (let offset = last; offset >= Math.max(0, last - LONGEST_COMMENT); offset -= 1) {
    if (view.getUint32(offset, true) === DIRECTORY_END) return offset;
  }
  throw truncated();
}

function readEntry(view: DataView, offset: number): ZipEntry {
  const local = view.getUint32(offset + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_HEADER) throw truncated();
  const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packedSize = view.getUint32(offset + 20, true);
  if (dataStart + packedSize > view.byteLength) throw truncated();
  return {
    name: nameAt(view, offset + 46, view.getUint16(offset + 28, true)),
    method: view.getUint16(offset + 10, true),
    encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    crc: view.getUint32(offset + 16, true),
    size: view.getUint32(offset + 24, true),
    packedSize,
    dataStart,
  };
}

/** Some writers separate folders with a backslash. */
function nameAt(view: DataView, offset: number, length: number): string {
  if (offset + length > view.byteLength) throw truncated();
  const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, length);
  return new TextDecoder().decode(bytes).replaceAll('\\', '/');
}

function truncated(): Error {
  return damaged('压缩包不完整，可能没有下载完', { part: 'zip directory' });
}
