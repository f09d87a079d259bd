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
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}
