import { countedShares, type ShareCase } from './cases.js';

export interface WithoutLargest<Case extends ShareCase> {
  /** All members together. */
  readonly all: ShareCase;
  /** All but the largest. */
  readonly others: ShareCase;
  readonly largest: Case;
  /** How much of the group's denominator is the largest member's, 0..1. */
  readonly weight: number;
}

/**
 * A group's overall share with and without the member that has the largest
 * denominator: one bureau of land can be more than the rest of a county. Of
 * several that are equally large it is the first; null where nobody has a share.
 */
export function withoutLargest<Case extends ShareCase>(cases: readonly Case[]): WithoutLargest<Case> | null {
  const counted = countedShares(cases);
  const [first] = counted;
  if (!first) return null;
  const all = { numerator: 0, denominator: 0 };
  let largest = first;
  for (const each of counted) {
    all.numerator += each.numerator;
    all.denominator += each.denominator;
    if (each.denominator > largest.denominator) largest = each;
  }
  const others = {
    numerator: all.numerator - largest.numerator,
    denominator: all.denominator - largest.denominator,
  };
  return { all, others, largest, weight: largest.denominator / all.denominator };
}
