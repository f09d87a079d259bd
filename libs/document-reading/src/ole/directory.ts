import { damaged } from '../document-errors.js';
import { ByteReader } from './byte-reader.js';

/** A stream as the directory names it. */
export interface StreamEntry {
  readonly start: number;
  /** In bytes, as the directory claims. */
  readonly size: number;
}

interface DirectoryEntry extends StreamEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

const ENTRY_SIZE = 128;
const STREAM = 2;
const ROOT = 5;
const NONE = 0xffffffff;

/** The root of the directory, and the streams right under it. Names are as written, such as `1Table`. */
export function readDirectory(bytes: Uint8Array): { root: StreamEntry; streams: ReadonlyMap<string, StreamEntry> } {
  const reader = new ByteReader(bytes, '文件目录');
  const root = readEntry(reader, 0);
  if (root.type !== ROOT) throw damaged('文件目录无法识别', { type: root.type });
  const streams = new Map<string, StreamEntry>();
  const seen = new Set<number>();
  const open = [root.child];
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    if (number === NONE) continue;
    if (seen.has(number)) throw damaged('文件目录循环', { entry: number });
    seen.add(number);
    const entry = readEntry(reader, number);
    if (entry.type === STREAM) streams.set(entry.name, entry);
    open.push(entry.left, entry.right);
  }
  return { root, streams };
}

function readEntry(reader: ByteReader, number: number): DirectoryEntry {
  const at = number * ENTRY_SIZE;
  const nameLength = Math.min(reader.uint16(at + 64), 64);
  return {
    name: new TextDecoder('utf-16le').decode(reader.slice(at, Math.max(0, nameLength - 2))),
    type: reader.uint8(at + 66),
    left: reader.uint32(at + 68),
    right: reader.uint32(at + 72),
    child: reader.uint32(at + 76),
    start: reader.uint32(at + 116),
    size: reader.uint32(at + 120),
  };
}
