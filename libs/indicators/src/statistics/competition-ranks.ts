import type { Indicator } from '../indicator.js';

/** Below this denominator one case moves a share too far for a rank: such a share is shown, not ranked. */
export const SMALLEST_DENOMINATOR = 5;

/** Null where there is no denominator, or where it counts residents, of whom there are always many. */
export function smallestDenominator({ kind }: Pick<Indicator, 'kind'>): number | null {
  return kind === 'share' || kind === 'ratio' ? SMALLEST_DENOMINATOR : null;
}

export interface Rank {
  /** 1, 2, 2, 4: equal values share the best place of their group. */
  readonly rank: number;
  /** How many share it, itself included. */
  readonly tied: number;
}

/** The competition rank of each value, highest first; ties are never broken by anything else. */
export function competitionRanks(values: readonly number[]): Rank[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranks = new Map<number, Rank>();
  let better = 0;
  for (const value of [...counts.keys()].sort((a, b) => b - a)) {
    const tied = counts.get(value) ?? 0;
    ranks.set(value, { rank: better + 1, tied });
    better += tied;
  }
  return values.map((value) => ranks.get(value) ?? { rank: 1, tied: 1 });
}
