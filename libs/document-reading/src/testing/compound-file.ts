const SECTOR = 512;
const END_OF_CHAIN = 0xfffffffe;
const TABLE_SECTOR = 0xfffffffd;
const FREE = 0xffffffff;

/** Streams shorter than this would lie among the small ones; they are filled up instead. */
const LARGE = 4096;

/**
 * An OLE compound file of the least parts: one sector of table, the directory in
 * the next, then the streams, each filled up with zeros to 4096 bytes at least.
 */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const table: number[] = [TABLE_SECTOR];
  const directorySectors = Math.ceil((Object.keys(streams).length + 1) / 4);
  chain(table, directorySectors);
  const placed = Object.entries(streams).map(([name, bytes]) => {
    const size = Math.max(LARGE, bytes.length);
    return { name, bytes, size, start: chain(table, Math.ceil(size / SECTOR)) };
  });
  if (table.length > SECTOR / 4) throw new Error('more sectors than one sector of table can name');
  const file = new Uint8Array(SECTOR * (1 + table.length));
  const view = new DataView(file.buffer);
  writeHeader(file, view);
  const entries = Array.from({ length: SECTOR / 4 }, (_, index) => table[index] ?? FREE);
  entries.forEach((next, index) => {
    view.setUint32(SECTOR + 4 * index, next, true);
  });
  writeEntry(view, 0, { name: 'Root Entry', type: 5, child: placed.length > 0 ? 1 : FREE, right: FREE });
  placed.forEach(({ name, start, size, bytes }, index) => {
    const right = index + 2 <= placed.length ? index + 2 : FREE;
    writeEntry(view, index + 1, { name, type: 2, child: FREE, right, start, size });
    file.set(bytes, SECTOR * (1 + start));
  });
  return file;
}

/** Where the table of a file made here begins, and where its directory does. */
export const TABLE_OFFSET = SECTOR;
export const DIRECTORY_OFFSET = 2 * SECTOR;

function chain(table: number[], count: number): number {
  const start = table.length;
  for (let index = 1; index < count; index += 1) table.push(start + index);
  table.push(END_OF_CHAIN);
  return start;
}

function writeHeader(file: Uint8Array, view: DataView): void {
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, LARGE, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let index = 0; index < 109; index += 1) view.setUint32(76 + 4 * index, index === 0 ? 0 : FREE, true);
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly child: number;
  readonly right: number;
  readonly start?: number;
  readonly size?: number;
}

function writeEntry(view: DataView, number: number, { name, type, child, right, start, size }: Entry): void {
  const at = DIRECTORY_OFFSET + 128 * number;
  Array.from(name).forEach((letter, index) => {
    view.setUint16(at + 2 * index, letter.charCodeAt(0), true);
  });
  view.setUint16(at + 64, 2 * (name.length + 1), true);
  view.setUint8(at + 66, type);
  view.setUint32(at + 68, FREE, true);
  view.setUint32(at + 72, right, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, start ?? END_OF_CHAIN, true);
  view.setUint32(at + 120, size ?? 0, true);
}
