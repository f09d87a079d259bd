import { betaQuantile } from './beta-distribution.js';
import type { RateCase, ShareCase } from './cases.js';
import type { Interval } from './interval.js';
import { wilson } from './wilson.js';

/** What can be said of two years: which way the value went, or that the figures do not tell. */
export type ChangeDirection = 'up' | 'down' | 'unclear';

export interface Change {
  readonly direction: ChangeDirection;
  /** Of two shares the difference, of two rates the ratio, later against earlier. */
  readonly interval: Interval;
}

/**
 * How a share changed: the 95 % interval of the difference, put together from
 * the score intervals of both (R. G. Newcombe, Stat. Med. 1998, 17:873, method
 * 10). Null where one of them is no share.
 */
export function shareChange(before: ShareCase, after: ShareCase): Change | null {
  const earlier = wilson(before.numerator, before.denominator);
  const later = wilson(after.numerator, after.denominator);
  if (!earlier || !later) return null;
  const [from, to] = [before.numerator / before.denominator, after.numerator / after.denominator];
  const interval = {
    low: to - from - Math.hypot(to - later.low, earlier.high - from),
    high: to - from + Math.hypot(later.high - to, from - earlier.low),
  };
  return { direction: directionOf(interval, 0), interval };
}

/**
 * How a rate changed: the 95 % interval of the ratio. Of all events of both
 * years, so many fell into the later one: a share, with its exact interval
 * (J. Przyborowski and H. Wilenski, 1940; C. J. Clopper and E. S. Pearson,
 * 1934). Null where there was no event at all or nothing to count it in.
 */
export function rateChange(before: RateCase, after: RateCase): Change | null {
  const [earlier, later] = [before.count, after.count];
  if (earlier + later <= 0 || !(before.exposure > 0) || !(after.exposure > 0)) return null;
  const scale = before.exposure / after.exposure;
  const low = later === 0 ? 0 : betaQuantile(later, earlier + 1, 0.025);
  const high = earlier === 0 ? 1 : betaQuantile(later + 1, earlier, 0.975);
  const interval = { low: (scale * low) / (1 - low), high: high === 1 ? Infinity : (scale * high) / (1 - high) };
  return { direction: directionOf(interval, 1), interval };
}

function directionOf({ low, high }: Interval, unchanged: number): ChangeDirection {
  if (low > unchanged) return 'up';
  return high < unchanged ? 'down' : 'unclear';
}
