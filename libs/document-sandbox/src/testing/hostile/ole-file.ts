import { joined, u16, u32 } from './binary.js';

const SECTOR = 512;
const FREE = 0xffffffff;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;

/** What a compound file says of itself; by default the truth. */
export interface CompoundLies {
  /** Sector number → the one that is said to come next. */
  readonly next?: Readonly<Record<number, number>>;
  /** Size of each stream as the directory has it. */
  readonly size?: number;
  /** First sector of each stream. */
  readonly start?: number;
  /** Left, right and child of each entry. */
  readonly siblings?: readonly [number, number, number];
  /** Offset in the header → its number of four bytes. */
  readonly header?: Readonly<Record<number, number>>;
}

/** An OLE compound file of version 3 with these streams, each as long as large streams are: 4096 bytes or more. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>, lies: CompoundLies = {}): Buffer {
  const entries = Object.entries(streams).map(([name, content]) => ({ name, content: padded(content, 4096) }));
  const directory = padded(directoryOf(entries, lies));
  const body = Buffer.concat([directory, ...entries.map(({ content }) => content)]);
  const lengths = [directory.length, ...entries.map(({ content }) => content.length)].map((length) => length / SECTOR);
  const table = tableOf(lengths, lies.next ?? {});
  const header = headerOf(table.length / SECTOR, body.length / SECTOR, lies.header ?? {});
  return Buffer.concat([header, body, table]);
}

function padded(content: Uint8Array, least = SECTOR): Buffer {
  const size = Math.max(least, Math.ceil(content.length / SECTOR) * SECTOR);
  return Buffer.concat([content, Buffer.alloc(size - content.length)]);
}

/** The directory lies in front, then stream after stream. */
function directoryOf(streams: readonly { name: string; content: Buffer }[], lies: CompoundLies): Buffer {
  let sector = Math.ceil(((streams.length + 1) * 128) / SECTOR);
  const written = streams.map(({ name, content }, index) => {
    const start = sector;
    sector += content.length / SECTOR;
    const links = lies.siblings ?? [FREE, index + 1 < streams.length ? index + 2 : FREE, FREE];
    return directoryEntry(name, 2, links, lies.start ?? start, lies.size ?? content.length);
  });
  return Buffer.concat([directoryEntry('Root Entry', 5, [FREE, FREE, 1], END, 0), ...written]);
}

function directoryEntry(name: string, kind: number, links: readonly number[], start: number, size: number): Buffer {
  const text = Buffer.alloc(64);
  text.write(name, 'utf16le');
  return joined(
    text,
    u16(2 * name.length + 2),
    Buffer.from([kind, 1]),
    u32(...links),
    Buffer.alloc(36),
    u32(start, size, 0),
  );
}

function tableOf(lengths: readonly number[], next: Readonly<Record<number, number>>): Buffer {
  const chained = lengths.flatMap((length, nth) => {
    const first = lengths.slice(0, nth).reduce((sum, one) => sum + one, 0);
    return Array.from({ length }, (_, index) => (index + 1 < length ? first + index + 1 : END));
  });
  const sectors = Math.ceil((chained.length * 4) / (SECTOR - 4));
  const all = [...chained, ...Array.from({ length: sectors }, () => TABLE)];
  for (const [sector, following] of Object.entries(next)) all[Number(sector)] = following;
  const free = Array.from({ length: (sectors * SECTOR) / 4 - all.length }, () => FREE);
  return u32(...all, ...free);
}

function headerOf(tableSectors: number, bodySectors: number, lies: Readonly<Record<number, number>>): Buffer {
  const listed = Array.from({ length: 109 }, (_, index) => (index < tableSectors ? bodySectors + index : FREE));
  const header = joined(
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(16),
    u16(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0),
    u32(0, tableSectors, 0, 0, 4096, END, 0, END, 0),
    u32(...listed),
  );
  for (const [offset, value] of Object.entries(lies)) header.writeUInt32LE(value >>> 0, Number(offset));
  return header;
}
