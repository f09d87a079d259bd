import { Inflate } from 'fflate';

import { damaged, encrypted, tooComplex } from '../document-errors.js';
import { MAX_INFLATED_BYTES, MAX_PART_BYTES } from '../limits.js';
import { Crc32 } from './crc32.js';
import { readDirectory, type ZipEntry } from './zip-directory.js';

type Sink = (chunk: Uint8Array) => void;

const STORED = 0;
const DEFLATED = 8;

/** Deflate grows at most 1032 times: a piece of this size cannot unpack to more than 16 MiB before it is counted. */
const PIECE = 16 * 1024;

/**
 * A zip file whose entries are counted as they unpack: what its directory says
 * of their size is never believed, and nothing is unpacked that was not asked for.
 */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private inflated = 0;

  /** @throws {AppError} document-damaged, document-encrypted, document-too-complex */
  constructor(private readonly bytes: Uint8Array) {
    this.entries = readDirectory(bytes);
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Unpacks one entry piece by piece. */
  stream(name: string, sink: Sink): void {
    const entry = this.entries.get(name);
    if (!entry) throw damaged(`缺少组成部分 ${name}`, { part: name });
    if (entry.encrypted) throw encrypted();
    const checksum = new Crc32();
    let size = 0;
    this.unpack(entry, (chunk) => {
      size += chunk.length;
      this.inflated += chunk.length;
      if (size > MAX_PART_BYTES || this.inflated > MAX_INFLATED_BYTES) {
        throw tooComplex('解压后的内容过大', { part: name, inflated: this.inflated });
      }
      checksum.update(chunk);
      sink(chunk);
    });
    if (size !== entry.size || checksum.value !== entry.crc) {
      throw damaged(`组成部分 ${name} 校验不符`, { part: name, size, declared: entry.size });
    }
  }

  /** Unpacks one entry whole. */
  read(name: string): Uint8Array {
    const chunks: Uint8Array[] = [];
    // The inflater reuses its window: a chunk that is kept must be a copy.
    this.stream(name, (chunk) => chunks.push(chunk.slice()));
    const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let offset = 0;
    for (const chunk of chunks) {
      whole.set(chunk, offset);
      offset += chunk.length;
    }
    return whole;
  }

  private unpack(entry: ZipEntry, sink: Sink): void {
    const packed = this.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
    if (entry.method === STORED) {
      sink(packed);
      return;
    }
    if (entry.method !== DEFLATED) {
      throw damaged(`组成部分 ${entry.name} 的压缩方式无法识别`, { part: entry.name, method: entry.method });
    }
    const inflate = new Inflate(sink);
    for (let start = 0; start === 0 || start < packed.length; start += PIECE) {
      inflate.push(packed.subarray(start, start + PIECE), start + PIECE >= packed.length);
    }
  }
}
