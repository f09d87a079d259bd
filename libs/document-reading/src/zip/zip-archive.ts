import { damaged, encrypted, tooComplex } from '../document-errors.js';
import { MAX_INFLATED_BYTES, MAX_PART_BYTES } from '../limits.js';
import { crc32 } from './crc32.js';
import { inflate } from './inflate.js';
import { readDirectory, type ZipEntry } from './zip-directory.js';

const STORED = 0;
const DEFLATED = 8;

/**
 * A zip file whose entries are unpacked one by one, each into no more room than
 * its directory says that it takes; what it says is counted against limits before.
 */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private inflated = 0;

  /**
   * @param limits what one entry and all together may unpack to, in bytes
   * @throws {AppError} document-damaged, document-encrypted, document-too-complex
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits = { part: MAX_PART_BYTES, all: MAX_INFLATED_BYTES },
  ) {
    this.entries = readDirectory(bytes);
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * Unpacks one entry whole, into as many bytes as the directory says that it
   * has: one that holds more is refused like one that holds other bytes.
   */
  read(name: string): Uint8Array {
    const entry = this.entry(name);
    this.count(entry);
    const packed = this.packed(entry);
    const whole = entry.method === STORED ? packed : inflateWhole(entry, packed);
    if (whole.length !== entry.size || crc32(whole) !== entry.crc) throw mismatch(entry);
    return whole;
  }

  private entry(name: string): ZipEntry {
    const entry = this.entries.get(name);
    if (!entry) throw damaged(`缺少组成部分 ${name}`, { part: name });
    if (entry.encrypted) throw encrypted();
    if (entry.method !== STORED && entry.method !== DEFLATED) {
      throw damaged(`组成部分 ${entry.name} 的压缩方式无法识别`, { part: entry.name, method: entry.method });
    }
    return entry;
  }

  private packed(entry: ZipEntry): Uint8Array {
    return this.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  }

  /** Counts what is to be unpacked, of this entry and of all together. */
  private count(entry: ZipEntry): void {
    this.inflated += entry.size;
    if (entry.size > this.limits.part || this.inflated > this.limits.all) {
      throw tooComplex('解压后的内容过大', { part: entry.name, inflated: this.inflated });
    }
  }
}

/** Deflate grows at most 1032 times: a size beyond that is a lie, and no buffer is made for it. */
function inflateWhole(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  if (entry.size > packed.length * 1032) throw mismatch(entry);
  try {
    // One byte of room more shows whether there is more than was said.
    return inflate(packed, entry.size + 1);
  } catch (error) {
    throw mismatch(entry, error);
  }
}

function mismatch(entry: ZipEntry, cause?: unknown): Error {
  return damaged(`组成部分 ${entry.name} 校验不符`, { part: entry.name, declared: entry.size }, cause);
}
