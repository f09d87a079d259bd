import type { HostileKind, Lures } from './hostile-kind.js';
import { HOSTILE_KINDS } from './hostile-kinds.js';
import { Random } from './random.js';

export interface HostileFile {
  readonly kind: string;
  /** Names the file among those of its kind; with the seed, it can be made again. */
  readonly nth: number;
  bytes(): Uint8Array;
}

export interface Given {
  readonly seed: number;
  /** How large the files are, of the way from the least to the most: 0..1. */
  readonly reach: number;
  readonly lures: Lures;
}

/**
 * So many files, each kind in turn; first of all, each kind once and those with
 * variants in all of them. The bytes are made when asked for.
 *
 * @param count at least as many as there are kinds
 */
export function hostileFiles(count: number, given: Given): HostileFile[] {
  const kinds = HOSTILE_KINDS;
  const files = kinds.map((kind) => fileOf(kind, 0, given));
  const rest = count - files.length;
  const variants = kinds.flatMap((kind) =>
    Array.from({ length: (kind.variants ?? 1) - 1 }, (_, index) => fileOf(kind, index + 1, given)),
  );
  files.push(...variants.slice(0, Math.max(0, rest)));
  for (let round = 1; files.length < count; round += 1) {
    for (const kind of kinds) if (round >= (kind.variants ?? 1)) files.push(fileOf(kind, round, given));
  }
  return files.slice(0, Math.max(count, kinds.length));
}

/** One of them, by what names it. */
export function hostileFile(name: string, nth: number, given: Given): HostileFile {
  const kind = HOSTILE_KINDS.find((one) => one.name === name);
  if (!kind) throw new Error(`There is no kind of hostile file called ${name}`);
  return fileOf(kind, nth, given);
}

function fileOf(kind: HostileKind, nth: number, { seed, reach, lures }: Given): HostileFile {
  const random = () => new Random(hash(`${seed}/${kind.name}/${nth}`), reach);
  return { kind: kind.name, nth, bytes: () => kind.make({ random: random(), nth, lures }) };
}

/** FNV-1a. */
function hash(text: string): number {
  return Buffer.from(text).reduce((value, byte) => Math.imul(value ^ byte, 0x01000193), 0x811c9dc5) >>> 0;
}
