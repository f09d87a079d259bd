import { constants, deflateRawSync } from 'node:zlib';

import { bytesOf, crc32, joined, u16, u32 } from './binary.js';

/** An entry of a zip file. What is said here stands in the file, whatever is true. */
export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** The bytes as they stand in the file; by default the content, deflated. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** Where the directory says that the entry begins. */
  readonly offset?: number;
  readonly extra?: Uint8Array;
  /** High half: mode bits of Unix. */
  readonly attributes?: number;
  /** Comes between this entry and the next. */
  readonly after?: Uint8Array;
  /** Stands in the directory only. */
  readonly unwritten?: boolean;
}

export interface ZipEnd {
  readonly count?: number;
  readonly directorySize?: number;
  readonly directoryOffset?: number;
  readonly comment?: Uint8Array;
  /** Comes before the end record. */
  readonly before?: Uint8Array;
}

export function zipFile(entries: readonly ZipEntry[], end: ZipEnd = {}): Buffer {
  const written: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const fields = fieldsOf(entry);
    directory.push(directoryEntry(entry, fields, entry.offset ?? at));
    if (entry.unwritten) continue;
    const local = joined(u32(0x04034b50), u16(20), fields.shared, bytesOf(entry.name), fields.extra, fields.packed);
    const whole = joined(local, entry.after ?? '');
    written.push(whole);
    at += whole.length;
  }
  const listed = Buffer.concat(directory);
  return joined(...written, listed, end.before ?? '', endRecord(entries.length, listed.length, at, end));
}

function fieldsOf(entry: ZipEntry) {
  const content = bytesOf(entry.content ?? '');
  const method = entry.method ?? 8;
  const packed = bytesOf(entry.packed ?? (method === 8 ? deflateRawSync(content, { level: 1 }) : content));
  const extra = bytesOf(entry.extra ?? '');
  const name = bytesOf(entry.name);
  const shared = joined(
    u16(entry.flags ?? 0x800, method, 0, 0),
    u32(entry.crc ?? crc32(content), entry.packedSize ?? packed.length, entry.size ?? content.length),
    u16(name.length, extra.length),
  );
  return { packed, extra, shared, name };
}

function directoryEntry(entry: ZipEntry, { shared, name, extra }: ReturnType<typeof fieldsOf>, at: number): Buffer {
  const tail = joined(u16(0, 0, 0), u32(entry.attributes ?? 0, at));
  return joined(u32(0x02014b50), u16(0x0314, 20), shared, tail, name, extra);
}

function endRecord(count: number, size: number, offset: number, end: ZipEnd): Buffer {
  const comment = bytesOf(end.comment ?? '');
  const said = end.count ?? count;
  return joined(
    u32(0x06054b50),
    u16(0, 0, said, said),
    u32(end.directorySize ?? size, end.directoryOffset ?? offset),
    u16(comment.length),
    comment,
  );
}

/** Deflated `unit`, again and again: gigabytes in a moment. Pieces of a deflate stream may be joined where each ends on a byte. */
export function deflatedTimes(start: string, unit: string | Uint8Array, times: number, end = ''): Buffer {
  const block = bytesOf(unit);
  const inBlock = Math.max(1, Math.min(times, Math.floor(MIB / block.length)));
  const many = Buffer.alloc(block.length * inBlock, block);
  const packed = open(many);
  const blocks = Array.from({ length: Math.max(1, Math.round(times / inBlock)) }, () => packed);
  return Buffer.concat([open(start), ...blocks, deflateRawSync(end)]);
}

const MIB = 1024 * 1024;

function open(content: string | Uint8Array): Buffer {
  return deflateRawSync(content, { finishFlush: constants.Z_SYNC_FLUSH });
}

/** A zip file of sound parts. */
export function packedParts(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  return zipFile(Object.entries(parts).map(([name, content]) => ({ name, content })));
}
