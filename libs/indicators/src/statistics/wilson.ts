import type { Interval } from './interval.js';
import { Z_95 as Z } from './normal.js';

/**
 * The 95 % score interval of `successes` out of `trials` (E. B. Wilson, 1927).
 * Null where there is no share: no trials, or more successes than trials.
 */
export function wilson(successes: number, trials: number): Interval | null {
  if (trials <= 0 || successes < 0 || successes > trials) return null;
  const share = successes / trials;
  const scale = 1 + Z ** 2 / trials;
  const centre = share + Z ** 2 / (2 * trials);
  const reach = Z * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  // The ends are exact by the formula: rounding must not leave an interval that misses its own share.
  const low = successes === 0 ? 0 : (centre - reach) / scale;
  const high = successes === trials ? 1 : (centre + reach) / scale;
  return { low, high };
}
