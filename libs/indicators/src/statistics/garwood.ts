import { gammaQuantile } from './gamma-distribution.js';
import type { Interval } from './interval.js';

/**
 * The exact 95 % interval of a rate: `count` events seen in `exposure` (say 万人,
 * or agency-years), as events a unit of exposure (F. Garwood, 1936; the quantiles
 * are those of chi square with 2k and 2k + 2 degrees of freedom, halved).
 * Null where there is no rate: no exposure, or a negative count.
 */
export function garwood(count: number, exposure: number): Interval | null {
  if (!(exposure > 0) || count < 0) return null;
  return {
    low: count === 0 ? 0 : gammaQuantile(count, 0.025) / exposure,
    high: gammaQuantile(count + 1, 0.975) / exposure,
  };
}
