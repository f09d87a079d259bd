import type { ShareCase } from './cases.js';

/** Below this denominator one year's share is shown, but nobody is judged by it: three years are. */
export const ENOUGH_TO_JUDGE = 30;
/** The year itself and the two before it. */
const YEARS = 3;

export interface YearOfShare extends ShareCase {
  readonly year: number;
}

export interface PooledShare extends ShareCase {
  /** The years that it is made of, earliest first; one alone where that is enough, or where there is no other. */
  readonly years: readonly number[];
}

/**
 * The share of a year, together with what is known of the two years before
 * where its denominator is below 30. A year that is not known is left out, never
 * taken for zero. Null where the year itself is not known.
 */
export function pooledShare(shares: readonly YearOfShare[], year: number): PooledShare | null {
  const own = shares.find((share) => share.year === year);
  if (!own) return null;
  const isEnough = own.denominator >= ENOUGH_TO_JUDGE;
  const used = shares.filter((share) => share.year <= year && share.year > (isEnough ? year - 1 : year - YEARS));
  return {
    numerator: used.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: used.reduce((sum, { denominator }) => sum + denominator, 0),
    years: used.map((share) => share.year).sort((one, other) => one - other),
  };
}
