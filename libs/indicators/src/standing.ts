import { type Fraction, GroupFunnel } from './group-funnel.js';
import type { Indicator } from './indicator.js';
import {
  type Band,
  fitRatePrior,
  fitSharePrior,
  type Funnel,
  garwood,
  type Interval,
  type RankRange,
  RankRanges,
  type Shrunk,
  shrunkRate,
  shrunkShare,
  wilson,
  withoutLargest,
} from './statistics/statistics.js';

/** What a share or a rate is made of; null is not known, never zero. */
export interface Counted {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** What a group says about one of its members, or about somebody beside it. */
export interface Judged {
  /** Null unless it is ranked by a share or a rate. */
  readonly ranks: RankRange | null;
  /** The value that leans on the group as far as its own figures leave it open; null in a small group. */
  readonly shrunk: Shrunk | null;
  /** Where the value stands to the outer limits of the funnel, which two in a thousand pass by chance. */
  readonly band: Band | null;
}

/** What a group is like as a whole. Values are in the unit of the indicator. */
export interface GroupFigures {
  /** All numerators over all denominators. */
  readonly overall: number | null;
  /** The same without the member with the largest denominator, and how much of all that is, 0..1. */
  readonly withoutLargest: number | null;
  readonly largestWeight: number | null;
  /** The mean of the members' true values, each counting once; null in a small group. */
  readonly centre: number | null;
  /** φ, at least 1: how much more they differ than by chance alone. */
  readonly dispersion: number | null;
}

/** The 95 % interval of a share (Wilson) or a rate (Garwood); null of everything else. */
export function intervalOf({ kind, per = 1 }: Indicator, { numerator, denominator }: Counted): Interval | null {
  if (numerator === null || denominator === null) return null;
  if (kind === 'share') return wilson(numerator, denominator);
  return kind === 'rate' ? garwood(numerator, denominator / per) : null;
}

/** How a value leans on the group, by what kind of number it is. */
type Shrink = (fraction: Fraction) => Shrunk;

/** All who are ranked by an indicator, as the group that each of them is seen in. */
export class Standing {
  readonly group: GroupFigures;
  private readonly ranges: RankRanges | null;
  private readonly funnel: GroupFunnel | null;
  private readonly shrink: Shrink | null;

  /** @param members what is counted of everybody who is ranked */
  constructor(
    private readonly indicator: Indicator,
    members: readonly Fraction[],
  ) {
    const drawn = indicator.kind === 'share' || indicator.kind === 'rate';
    this.funnel = GroupFunnel.of(indicator, members);
    this.shrink = drawn ? shrinkOf(indicator, members) : null;
    const first = indicator.direction === 'lower' ? 'lowest' : 'highest';
    this.ranges = drawn
      ? new RankRanges(
          members.map((member) => this.intervalOf(member)),
          first,
        )
      : null;
    this.group = groupFigures(indicator, members, this.funnel?.funnel ?? null);
  }

  /** @param ranked whether it is one of the members */
  judge(counted: Counted, ranked: boolean): Judged {
    const { numerator, denominator } = counted;
    if (numerator === null || denominator === null || denominator <= 0) return NOTHING;
    const fraction = { numerator, denominator };
    const ranks = ranked && this.ranges ? this.ranges.of(this.intervalOf(fraction)) : null;
    if (intervalOf(this.indicator, counted) === null) return { ...NOTHING, ranks };
    return { ranks, shrunk: this.shrink?.(fraction) ?? null, band: ranked ? this.bandOf(counted) : null };
  }

  /** Of a member. */
  bandOf(counted: Counted): Band | null {
    const { numerator, denominator } = counted;
    if (!this.funnel || numerator === null || denominator === null || denominator <= 0) return null;
    return intervalOf(this.indicator, counted) && this.funnel.bandOf({ numerator, denominator });
  }

  /** A value without an interval, such as more answers than questions, stands where it is. */
  private intervalOf(fraction: Fraction): Interval {
    const value = valueOf(this.indicator, fraction);
    return intervalOf(this.indicator, fraction) ?? { low: value, high: value };
  }
}

const NOTHING: Judged = { ranks: null, shrunk: null, band: null };

function valueOf({ per = 1 }: Indicator, { numerator, denominator }: Fraction): number {
  return (numerator * per) / denominator;
}

function shrinkOf(indicator: Indicator, members: readonly Fraction[]): Shrink | null {
  if (indicator.kind === 'share') {
    const prior = fitSharePrior(members);
    return prior && ((fraction) => shrunkShare(fraction, prior));
  }
  const { per = 1 } = indicator;
  const rate = ({ numerator, denominator }: Fraction) => ({ count: numerator, exposure: denominator / per });
  const prior = fitRatePrior(members.map(rate));
  return prior && ((fraction) => shrunkRate(rate(fraction), prior));
}

function groupFigures(indicator: Indicator, members: readonly Fraction[], funnel: Funnel | null): GroupFigures {
  const parts = indicator.denominator.length === 0 ? null : withoutLargest(members);
  const value = (fraction: Fraction) => (fraction.denominator > 0 ? valueOf(indicator, fraction) : null);
  return {
    overall: parts && value(parts.all),
    withoutLargest: parts && value(parts.others),
    largestWeight: parts?.weight ?? null,
    centre: funnel?.centre ?? null,
    dispersion: funnel?.dispersion ?? null,
  };
}
