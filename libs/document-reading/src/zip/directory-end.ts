import { damaged } from '../document-errors.js';

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** A file of more than 65 535 entries or 4 GiB has a second end record, and one that says where it lies. */
const LARGE_END = 0x06064b50;
const LARGE_END_SIZE = 56;
const LARGE_END_LOCATOR = 0x07064b50;
const LARGE_END_LOCATOR_SIZE = 20;

interface DirectoryEnd {
  /** Entries, as the file claims. */
  readonly count: number;
  /** Where the directory begins. */
  readonly start: number;
}

/** The end record is the last thing in the file, but for a comment. */
export function readDirectoryEnd(view: DataView): DirectoryEnd {
  const last = view.byteLength - DIRECTORY_END_SIZE;
  for (let offset = last; offset >= Math.max(0, last - LONGEST_COMMENT); offset -= 1) {
    if (view.getUint32(offset, true) === DIRECTORY_END) {
      const end = { count: view.getUint16(offset + 10, true), start: view.getUint32(offset + 16, true) };
      return readLargeEnd(view, offset - LARGE_END_LOCATOR_SIZE) ?? end;
    }
  }
  throw truncatedZip();
}

function readLargeEnd(view: DataView, locator: number): DirectoryEnd | null {
  if (locator < 0 || view.getUint32(locator, true) !== LARGE_END_LOCATOR) return null;
  const offset = uint64(view, locator + 8);
  if (offset + LARGE_END_SIZE > view.byteLength || view.getUint32(offset, true) !== LARGE_END) throw truncatedZip();
  return { count: uint64(view, offset + 32), start: uint64(view, offset + 48) };
}

/** A number of eight bytes; one that no file can have is taken for damage. */
export function uint64(view: DataView, offset: number): number {
  const value = view.getBigUint64(offset, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw truncatedZip();
  return Number(value);
}

export function truncatedZip(): Error {
  return damaged('压缩包不完整，可能没有下载完', { part: 'zip directory' });
}
