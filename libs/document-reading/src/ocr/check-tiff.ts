import { damagedPicture, tooComplex, unsupported } from '../document-errors.js';
import { MAX_SCAN_PAGES } from '../limits.js';
import { checkSize } from './check-size.js';

/** Bytes a value, by its type (TIFF 6.0, section 2; 13 is the address of a directory). */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4] as const;

const TILE_WIDTH = 322;
const TILE_LENGTH = 323;
/** How many bytes each strip or tile takes. */
const BYTE_COUNTS: ReadonlySet<number> = new Set([279, 325]);
/** Values that are addresses of further directories: smaller pictures, and what a camera noted. */
const DIRECTORIES: ReadonlySet<number> = new Set([330, 34665, 34853, 61440]);
/** Only raw pictures of cameras (DNG) have it. */
const RAW_NOTES = 50740;

/** Each page may have a smaller picture and some notes beside it. */
const MAX_DIRECTORIES = 4 * MAX_SCAN_PAGES;

interface Entry {
  readonly tag: number;
  readonly values: () => number[];
}

/**
 * Walks the directories of a TIFF file before a decoder does, which believes
 * every count and follows every address.
 *
 * @throws AppError `document-damaged` for a directory that leads back to itself or values that are not there,
 *   `document-too-complex`, `format-unsupported`
 */
export function checkTiff(bytes: Uint8Array): void {
  new TiffWalk(bytes).walk();
}

class TiffWalk {
  private readonly view: DataView;
  private readonly isLittle: boolean;
  private readonly seen = new Set<number>();

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.isLittle = bytes[0] === 0x49;
  }

  walk(): void {
    const waiting = [this.uint(4)];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (at !== 0) waiting.push(...this.directory(at));
    }
  }

  /** @returns the addresses of the directories that follow */
  private directory(at: number): number[] {
    if (this.seen.has(at)) throw damagedPicture('目录循环', { at });
    this.seen.add(at);
    if (this.seen.size > MAX_DIRECTORIES) throw tooComplex('图片页数过多', { directories: this.seen.size });
    const count = this.short(at);
    const entries = Array.from({ length: count }, (_, index) => this.entry(at + 2 + 12 * index));
    const valueOf = (wanted: number): number | undefined => entries.find(({ tag }) => tag === wanted)?.values()[0];
    const tile = [valueOf(TILE_WIDTH), valueOf(TILE_LENGTH)] as const;
    if (tile[0] !== undefined && tile[1] !== undefined) checkSize(tile[0], tile[1]);
    for (const { values } of entries.filter(({ tag }) => BYTE_COUNTS.has(tag))) this.checkCounts(values());
    if (valueOf(RAW_NOTES) !== undefined) throw unsupported('这是相机的原始照片', '请另存为 JPEG 图片，再上传。');
    const inside = entries.filter(({ tag }) => DIRECTORIES.has(tag)).flatMap(({ values }) => values());
    return [...inside, this.uint(at + 2 + 12 * count)];
  }

  private entry(at: number): Entry {
    const [tag, type, count] = [this.short(at), this.short(at + 2), this.uint(at + 4)];
    const each = SIZES[type] ?? 0;
    const size = each * count;
    const from = size <= 4 ? at + 8 : this.uint(at + 8);
    if (from + size > this.bytes.length) throw damagedPicture('内容不完整', { tag, count });
    // Neither sizes nor addresses are fractions.
    const whole = each === 0 || each === 8 ? 0 : count;
    const values = (): number[] => Array.from({ length: whole }, (_, index) => this.whole(from + each * index, each));
    return { tag, values };
  }

  private checkCounts(counts: readonly number[]): void {
    const sum = counts.reduce((total, count) => total + count, 0);
    if (sum > this.bytes.length) throw damagedPicture('内容不完整', { sum });
  }

  private whole(at: number, size: number): number {
    if (size === 1) return this.bytes[at] ?? 0;
    return size === 2 ? this.short(at) : this.uint(at);
  }

  private short(at: number): number {
    this.expect(at, 2);
    return this.view.getUint16(at, this.isLittle);
  }

  private uint(at: number): number {
    this.expect(at, 4);
    return this.view.getUint32(at, this.isLittle);
  }

  private expect(at: number, size: number): void {
    if (at + size > this.bytes.length) throw damagedPicture('内容不完整', { at });
  }
}
