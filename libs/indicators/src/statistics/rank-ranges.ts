import type { Interval } from './interval.js';

/** The ranks that somebody may truly have, 1 is first. */
export interface RankRange {
  readonly from: number;
  readonly to: number;
}

/**
 * So many of the others lie wholly beyond a member by chance alone, though all
 * are truly equal, where it has the bad luck of one in twenty: Φ(1.645 − 2 × 1.96).
 */
const BEYOND_BY_CHANCE = 0.0115;

/**
 * Which ranks the figures of a group leave open to each member (after M. Klein,
 * T. Wright and J. Wieczorek, J. R. Stat. Soc. A 2020, 183:589): whoever's
 * interval lies wholly beyond a member's own is before or behind it, all others
 * may be either. The intervals are those of 95 % that are shown beside the
 * values. In a large group some lie beyond by chance, so as many as chance
 * explains may be either as well (ADR 0009, with how often a range holds the
 * true rank). n log n to build, log n to ask.
 */
export class RankRanges {
  private readonly lows: Float64Array;
  private readonly highs: Float64Array;
  private readonly byChance: number;

  /** @param first which end is ranked first */
  constructor(
    intervals: readonly Interval[],
    private readonly first: 'highest' | 'lowest',
  ) {
    this.lows = Float64Array.from(intervals, ({ low }) => low).sort();
    this.highs = Float64Array.from(intervals, ({ high }) => high).sort();
    this.byChance = Math.round(BEYOND_BY_CHANCE * Math.max(0, intervals.length - 1));
  }

  /** Of one member of the group, by its interval. */
  of({ low, high }: Interval): RankRange {
    const members = this.lows.length;
    const above = members - countUpTo(this.lows, high);
    const below = countBelow(this.highs, low);
    const [before, behind] = this.first === 'highest' ? [above, below] : [below, above];
    return {
      from: Math.max(0, before - this.byChance) + 1,
      to: members - Math.max(0, behind - this.byChance),
    };
  }
}

/** How many of the sorted numbers are less. */
function countBelow(sorted: Float64Array, limit: number): number {
  return partition(sorted, (value) => value < limit);
}

/** How many of the sorted numbers are no more. */
function countUpTo(sorted: Float64Array, limit: number): number {
  return partition(sorted, (value) => value <= limit);
}

/** How many stand before the first that does not hold. */
function partition(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] ?? NaN)) from = middle + 1;
    else to = middle;
  }
  return from;
}
