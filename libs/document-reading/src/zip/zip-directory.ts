import { tooComplex } from '../document-errors.js';
import { MAX_ZIP_ENTRIES } from '../limits.js';
import { readDirectoryEnd, truncatedZip, uint64 } from './directory-end.js';
import { entryName } from './entry-name.js';

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

/** The fields after the name of an entry, by their ids. */
type ExtraFields = ReadonlyMap<number, DataView>;

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;

/** What stands in place of a number that needs eight bytes: the number is in this field. */
const TOO_LARGE = 0xffffffff;
const LARGE_NUMBERS = 0x0001;

/** Reads the central directory (PKWARE APPNOTE 4.3.12) and checks that every entry lies within the file. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = readDirectoryEnd(view);
  if (count > MAX_ZIP_ENTRIES) throw tooComplex('内部文件过多', { entries: count });
  const entries = new Map<string, ZipEntry>();
  let offset = start;
  for (let index = 0; index < count; index += 1) {
    if (offset + ENTRY_SIZE > view.byteLength || view.getUint32(offset, true) !== DIRECTORY_ENTRY) throw truncatedZip();
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((field) => view.getUint16(offset + field, true));
    const end = offset + ENTRY_SIZE + name + extra + comment;
    if (end > view.byteLength) throw truncatedZip();
    const entry = readEntry(view, offset, { name, extra });
    entries.set(entry.name, entry);
    offset = end;
  }
  return entries;
}

function readEntry(view: DataView, offset: number, length: { name: number; extra: number }): ZipEntry {
  const nameStart = view.byteOffset + offset + ENTRY_SIZE;
  const fields = extraFields(new DataView(view.buffer, nameStart + length.name, length.extra));
  const flags = view.getUint16(offset + 8, true);
  const [size, packedSize, local] = largeNumbers(view, offset, fields);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_HEADER) throw truncatedZip();
  const dataStart = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataStart + packedSize > view.byteLength) throw truncatedZip();
  return {
    name: entryName(new Uint8Array(view.buffer, nameStart, length.name), flags, fields),
    method: view.getUint16(offset + 10, true),
    encrypted: (flags & 1) === 1,
    crc: view.getUint32(offset + 16, true),
    size,
    packedSize,
    dataStart,
  };
}

function extraFields(extra: DataView): ExtraFields {
  const fields = new Map<number, DataView>();
  for (let offset = 0; offset + 4 <= extra.byteLength;) {
    const start = offset + 4;
    const end = start + extra.getUint16(offset + 2, true);
    if (end > extra.byteLength) break;
    fields.set(extra.getUint16(offset, true), new DataView(extra.buffer, extra.byteOffset + start, end - start));
    offset = end;
  }
  return fields;
}

/** Size, packed size, and where the entry lies: in the entry itself or, in this order, in the field for large numbers. */
function largeNumbers(view: DataView, offset: number, fields: ExtraFields): [number, number, number] {
  const large = fields.get(LARGE_NUMBERS);
  let next = 0;
  const read = (at: number): number => {
    const small = view.getUint32(offset + at, true);
    if (small !== TOO_LARGE) return small;
    if (!large || next + 8 > large.byteLength) throw truncatedZip();
    next += 8;
    return uint64(large, next - 8);
  };
  return [read(24), read(20), read(42)];
}
