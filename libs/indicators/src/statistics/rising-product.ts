import { digamma, logGamma, trigamma } from './log-gamma.js';

/** A sum of logarithms at x, with its first and second derivatives. */
export type Derivatives = [value: number, first: number, second: number];

/** So many factors are counted one by one; what comes after them is left to the gamma function. */
const COUNTED = 512;

/**
 * Σ ln(x·(x+1)···(x+k−1)) over many whole numbers k: what the likelihoods of
 * mixed binomials and Poissons consist of. The factor x + i is in every product
 * of more than i factors, so that thirty thousand small k cost what a few hundred
 * logarithms cost.
 */
export class RisingProducts {
  /** How many products have the factor x + i. */
  private readonly having = new Float64Array(COUNTED);
  private readonly long: number[] = [];
  private longest = 0;

  constructor(lengths: Iterable<number>) {
    for (const length of lengths) this.add(length);
    this.having.reduceRight((longer, count, nth) => (this.having[nth] = longer + count), 0);
  }

  at(x: number): Derivatives {
    const sums: Derivatives = [0, 0, 0];
    for (let nth = 0; nth < this.longest; nth++) {
      const count = this.having[nth] ?? 0;
      const factor = 1 / (x + nth);
      sums[0] -= count * Math.log(factor);
      sums[1] += count * factor;
      sums[2] -= count * factor * factor;
    }
    if (this.long.length > 0) this.addLong(x, sums);
    return sums;
  }

  private add(length: number): void {
    if (length <= 0) return;
    const counted = Math.min(length, COUNTED);
    this.having[counted - 1] = (this.having[counted - 1] ?? 0) + 1;
    this.longest = Math.max(this.longest, counted);
    if (length > COUNTED) this.long.push(length);
  }

  private addLong(x: number, sums: Derivatives): void {
    const from = x + COUNTED;
    const [value, first, second] = [logGamma(from), digamma(from), trigamma(from)];
    for (const length of this.long) {
      sums[0] += logGamma(x + length) - value;
      sums[1] += digamma(x + length) - first;
      sums[2] += trigamma(x + length) - second;
    }
  }
}
