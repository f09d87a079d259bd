import { damaged } from '../document-errors.js';
import { ByteReader } from './byte-reader.js';
import { readDirectory, type StreamEntry } from './directory.js';
import { followChain, type SectorTable } from './sector-chain.js';

export const OLE_SIGNATURE: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const HEADER_SIZE = 512;
const FIRST_DIFAT_ENTRIES = 109;
const MINI_SECTOR_SIZE = 64;

/** Streams smaller than this lie in the sectors of the small ones. */
const MINI_CUTOFF = 4096;

/** Numbers from here on are marks (free, end of chain), not sectors. */
const LAST_SECTOR = 0xfffffffa;

/**
 * An OLE compound file (MS-CFB): named streams in chains of sectors. Of its
 * directory only the root is read; what is embedded in a document lies deeper.
 */
export class CompoundFile {
  private readonly file: ByteReader;
  private readonly sectorSize: number;
  private readonly table: SectorTable;
  private readonly miniTable: SectorTable;
  private readonly miniStream: Uint8Array;
  private readonly streams: ReadonlyMap<string, StreamEntry>;

  /** @throws {AppError} document-damaged */
  constructor(bytes: Uint8Array) {
    this.file = new ByteReader(bytes, '文件');
    const shift = this.file.uint16(30);
    if (shift !== 9 && shift !== 12) throw damaged('文件头无法识别', { sectorShift: shift });
    this.sectorSize = 1 << shift;
    this.table = this.readTable(this.tableSectors());
    const { root, streams } = readDirectory(this.chain(this.file.uint32(48)));
    this.streams = streams;
    this.miniTable = this.readTable(followChain(this.table, this.file.uint32(60)));
    this.miniStream = root.size === 0 ? new Uint8Array() : this.chain(root.start).subarray(0, root.size);
  }

  has(name: string): boolean {
    return this.streams.has(name);
  }

  /** @throws {AppError} document-damaged when there is none of this name, or it is cut off */
  stream(name: string): Uint8Array {
    const entry = this.streams.get(name);
    if (!entry) throw damaged(`缺少组成部分 ${name}`, { part: name });
    const bytes = entry.size < MINI_CUTOFF ? this.miniChain(entry.start, entry.size) : this.chain(entry.start);
    if (bytes.length < entry.size) throw damaged(`组成部分 ${name} 不完整`, { part: name, declared: entry.size });
    return bytes.subarray(0, entry.size);
  }

  /** The sectors that hold the table: 109 in the header, the others in a chain of their own. */
  private tableSectors(): number[] {
    const sectors: number[] = [];
    for (let index = 0; index < FIRST_DIFAT_ENTRIES; index += 1) sectors.push(this.file.uint32(76 + 4 * index));
    const perSector = this.sectorSize / 4 - 1;
    let next = this.file.uint32(68);
    // Every sector of the file has one entry in the table; a table much larger than that is a lie or a circle.
    const most = FIRST_DIFAT_ENTRIES + (2 * this.file.length) / this.sectorSize / perSector;
    while (next < LAST_SECTOR) {
      if (sectors.length > most + perSector) throw damaged('扇区表过大', { sectors: sectors.length });
      const sector = this.sector(next);
      for (let index = 0; index < perSector; index += 1) sectors.push(sector.uint32(4 * index));
      next = sector.uint32(4 * perSector);
    }
    return sectors.filter((sector) => sector < LAST_SECTOR);
  }

  private readTable(sectors: readonly number[]): SectorTable {
    const perSector = this.sectorSize / 4;
    const table = new Uint32Array(sectors.length * perSector);
    sectors.forEach((number, position) => {
      const sector = this.sector(number);
      for (let index = 0; index < perSector; index += 1) table[position * perSector + index] = sector.uint32(4 * index);
    });
    return table;
  }

  /** The last sector of a file may be cut short. */
  private sector(number: number): ByteReader {
    const start = Math.max(HEADER_SIZE, this.sectorSize) + number * this.sectorSize;
    if (start >= this.file.length) throw damaged('文件不完整，可能没有下载完', { sector: number });
    const bytes = this.file.slice(start, Math.min(this.sectorSize, this.file.length - start));
    return new ByteReader(bytes, '文件');
  }

  private chain(start: number): Uint8Array {
    return join(followChain(this.table, start).map((number) => this.sector(number).bytes));
  }

  private miniChain(start: number, size: number): Uint8Array {
    if (size === 0) return new Uint8Array();
    const pieces = followChain(this.miniTable, start).map((number) =>
      this.miniStream.subarray(number * MINI_SECTOR_SIZE, (number + 1) * MINI_SECTOR_SIZE),
    );
    return join(pieces);
  }
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
