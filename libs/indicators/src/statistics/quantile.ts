/** A distribution function that rises over `[low, high]`, with its density. */
export interface Distribution {
  readonly cdf: (x: number) => number;
  readonly density: (x: number) => number;
  /** Where to begin, within the support. */
  readonly start: number;
  readonly low: number;
  /** May be Infinity. */
  readonly high: number;
}

const STEPS = 200;
const RELATIVE = 4e-16;

/**
 * Where a distribution function reaches `probability` (0 < p < 1): Newton's
 * steps, within a bracket that every step narrows, so that none leads astray.
 */
export function quantile({ cdf, density, start, low, high }: Distribution, probability: number): number {
  let [below, above, x] = [low, high, start];
  for (let step = 0; step < STEPS; step++) {
    const over = cdf(x) - probability;
    if (over === 0) return x;
    if (over > 0) above = x;
    else below = x;
    const newton = x - over / density(x);
    const next = newton > below && newton < above ? newton : between(below, above, x);
    if (Math.abs(next - x) <= RELATIVE * x) return next;
    x = next;
  }
  return x;
}

function between(below: number, above: number, x: number): number {
  if (above === Infinity) return 2 * x + 1;
  // Where the values differ by many orders of magnitude half of the way in between is none.
  return below > 0 ? Math.sqrt(below) * Math.sqrt(above) : above / 2;
}
