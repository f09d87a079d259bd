import type { Indicator } from './indicator.js';
import {
  type Band,
  bandOf,
  type Funnel,
  type FunnelLimits,
  rateFunnel,
  rateLimits,
  shareFunnel,
  shareLimits,
} from './statistics/statistics.js';

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** What is usual among all who are ranked by a share or a rate, at any size. Values are in the unit of the indicator. */
export class GroupFunnel {
  private readonly known = new Map<number, FunnelLimits>();

  private constructor(
    private readonly indicator: Indicator,
    readonly funnel: Funnel,
  ) {}

  /** Null where the group is too small to say what is usual, or the indicator is neither a share nor a rate. */
  static of(indicator: Indicator, members: readonly Fraction[]): GroupFunnel | null {
    const funnel = funnelOf(indicator, members);
    return funnel && new GroupFunnel(indicator, funnel);
  }

  /** For a value over this denominator, which is positive. */
  limits(denominator: number): FunnelLimits {
    const known = this.known.get(denominator);
    if (known) return known;
    const { kind, per = 1 } = this.indicator;
    const limits =
      kind === 'share' ? shareLimits(this.funnel, denominator) : rateLimits(this.funnel, denominator / per);
    this.known.set(denominator, limits);
    return limits;
  }

  /** Where a value stands to the outer limits, which two in a thousand pass by chance. */
  bandOf({ numerator, denominator }: Fraction): Band {
    const { per = 1 } = this.indicator;
    return bandOf((numerator * per) / denominator, this.limits(denominator).outer);
  }
}

function funnelOf({ kind, per = 1 }: Indicator, members: readonly Fraction[]): Funnel | null {
  if (kind === 'share') return shareFunnel(members);
  if (kind !== 'rate') return null;
  return rateFunnel(members.map(({ numerator, denominator }) => ({ count: numerator, exposure: denominator / per })));
}
