/**
 * A repeatable stream of numbers: the generator mulberry32 (Tommy Ettinger, public domain), started
 * from the FNV-1a hash (Fowler, Noll, Vo) of whatever the stream is for. Streams of different things
 * do not disturb each other: one more agency leaves the figures of all others as they were.
 */
export class Random {
  private state: number;

  constructor(...purpose: readonly (string | number)[]) {
    this.state = hash(purpose.join('/'));
  }

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number {
    return first + Math.floor(this.next() * (last - first + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(choices: readonly [T, ...T[]]): T;
  pick<T>(choices: readonly T[]): T | undefined;
  pick<T>(choices: readonly T[]): T | undefined {
    return choices[Math.floor(this.next() * choices.length)];
  }

  /** The same elements in another order. */
  shuffle<T>(elements: readonly T[]): T[] {
    return elements
      .map((element) => ({ element, place: this.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ element }) => element);
  }

  /** A normal deviate of mean 0 and variance 1 (Box and Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** A count with the given mean; Knuth's product for small means, the normal curve for large ones. */
  poisson(mean: number): number {
    if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.next(); product > limit; product *= this.next()) count += 1;
    return count;
  }

  /** How many of `trials` succeed. */
  binomial(trials: number, probability: number): number {
    let successes = 0;
    for (let trial = 0; trial < trials; trial += 1) if (this.chance(probability)) successes += 1;
    return successes;
  }

  /** Deals `total` out by weight: the answer has an entry for each weight, and adds up to `total`. */
  deal<K extends string>(total: number, weights: Readonly<Record<K, number>>): Record<K, number> {
    const entries = Object.entries<number>(weights);
    let left = total;
    let weightLeft = entries.reduce((sum, [, weight]) => sum + weight, 0);
    const dealt: Record<string, number> = {};
    for (const [key, weight] of entries) {
      const share = weightLeft > weight ? this.binomial(left, weight / weightLeft) : left;
      dealt[key] = share;
      left -= share;
      weightLeft -= weight;
    }
    return dealt;
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
