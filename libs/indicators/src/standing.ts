import type { Indicator } from './indicator.js';
import {
  type Band,
  bandOf,
  fitRatePrior,
  fitSharePrior,
  type Funnel,
  garwood,
  type Interval,
  rateFunnel,
  rateLimits,
  type RankRange,
  RankRanges,
  shareFunnel,
  shareLimits,
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

interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
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

/** How the value of a member is judged, by what kind of number it is. */
interface Method {
  readonly funnel: Funnel | null;
  readonly shrink: ((fraction: Fraction) => Shrunk) | null;
  readonly limits: (funnel: Funnel, denominator: number) => Interval;
}

/** All who are ranked by an indicator, as the group that each of them is seen in. */
export class Standing {
  readonly group: GroupFigures;
  private readonly ranges: RankRanges | null;
  private readonly method: Method | null;

  /** @param members what is counted of everybody who is ranked */
  constructor(
    private readonly indicator: Indicator,
    members: readonly Fraction[],
  ) {
    const drawn = indicator.kind === 'share' || indicator.kind === 'rate';
    this.method = drawn ? methodOf(indicator, members) : null;
    const first = indicator.direction === 'lower' ? 'lowest' : 'highest';
    this.ranges = drawn
      ? new RankRanges(
          members.map((member) => this.intervalOf(member)),
          first,
        )
      : null;
    this.group = groupFigures(indicator, members, this.method?.funnel ?? null);
  }

  /** @param ranked whether it is one of the members */
  judge(counted: Counted, ranked: boolean): Judged {
    const { numerator, denominator } = counted;
    if (numerator === null || denominator === null || denominator <= 0) return NOTHING;
    const fraction = { numerator, denominator };
    const ranks = ranked && this.ranges ? this.ranges.of(this.intervalOf(fraction)) : null;
    if (intervalOf(this.indicator, counted) === null) return { ...NOTHING, ranks };
    return { ranks, shrunk: this.method?.shrink?.(fraction) ?? null, band: ranked ? this.bandOf(fraction) : null };
  }

  private bandOf(fraction: Fraction): Band | null {
    if (!this.method?.funnel) return null;
    const { funnel, limits } = this.method;
    return bandOf(valueOf(this.indicator, fraction), limits(funnel, fraction.denominator));
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

function methodOf(indicator: Indicator, members: readonly Fraction[]): Method {
  if (indicator.kind === 'share') {
    const prior = fitSharePrior(members);
    return {
      funnel: shareFunnel(members),
      shrink: prior && ((fraction) => shrunkShare(fraction, prior)),
      limits: (funnel, denominator) => shareLimits(funnel, denominator).outer,
    };
  }
  const { per = 1 } = indicator;
  const rate = ({ numerator, denominator }: Fraction) => ({ count: numerator, exposure: denominator / per });
  const cases = members.map(rate);
  const prior = fitRatePrior(cases);
  return {
    funnel: rateFunnel(cases),
    shrink: prior && ((fraction) => shrunkRate(rate(fraction), prior)),
    limits: (funnel, denominator) => rateLimits(funnel, denominator / per).outer,
  };
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
