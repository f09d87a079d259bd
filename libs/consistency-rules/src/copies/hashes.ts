/** How many characters in a row are one shingle: two words of Chinese and the joint between them. */
const SHINGLE = 5;

/**
 * Bands of minima of hash functions, each band one bucket: two sections with the
 * share s of their shingles in common have a bucket in common with the chance
 * s⁶, and at least two of 32 with 99.99 % for s = 0.85 and 0.03 % for s = 0.3.
 */
const BANDS = 32;
const ROWS = 6;

/** Called millions of times a report: looked up once. */
const { imul } = Math;

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, with the bits mixed at the end; a signed number of 32 bits. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let value = 0x811c9dc5;
  for (let index = from; index < to; index += 1) value = imul(value ^ text.charCodeAt(index), 0x01000193);
  return mixed(value);
}

/** The different stretches of some sentences; none runs from one sentence into the next. */
export function shinglesOf(sentences: Iterable<string>): Set<number> {
  const shingles = new Set<number>();
  for (const text of sentences) {
    for (let start = 0; start + SHINGLE <= text.length; start += 1) shingles.add(hashOf(text, start, start + SHINGLE));
  }
  return shingles;
}

/** The buckets of a set of shingles; `space` keeps those of different sections apart. */
export function bucketsOf(shingles: ReadonlySet<number>, space: number): number[] {
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let nth = 0; nth < minima.length; nth += 1) {
      const value = permuted(shingle, nth);
      if (value < (minima[nth] ?? 0)) minima[nth] = value;
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    minima
      .subarray(band * ROWS, (band + 1) * ROWS)
      .reduce((hash, value) => mixed(imul(hash ^ value, 0x01000193)), mixed(space * BANDS + band)),
  ).map((value) => value | 0);
}

const OFFSETS = Int32Array.from({ length: BANDS * ROWS }, (_, nth) => mixed(2 * nth + 1));
const FACTORS = Int32Array.from({ length: BANDS * ROWS }, (_, nth) => mixed(2 * nth + 2) | 1);

/** The shingle's place in the nth order of all shingles. */
function permuted(shingle: number, nth: number): number {
  const value = imul(shingle ^ (OFFSETS[nth] ?? 0), FACTORS[nth] ?? 1);
  return (value ^ (value >>> 15)) >>> 0;
}

/** The finish of MurmurHash3 (Austin Appleby, public domain). */
function mixed(hash: number): number {
  let value = hash;
  value = imul(value ^ (value >>> 16), 0x85ebca6b);
  value = imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) | 0;
}
