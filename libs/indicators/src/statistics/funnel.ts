import { fitSharePrior, priorMean } from './beta-binomial.js';
import { betaCdf } from './beta-distribution.js';
import { countedRates, countedShares, type RateCase, type ShareCase } from './cases.js';
import { dispersion } from './dispersion.js';
import { gammaCdf } from './gamma-distribution.js';
import { fitRatePrior } from './gamma-poisson.js';
import type { Interval } from './interval.js';
import { roughNormalQuantile } from './normal.js';

/**
 * What the limits of a funnel plot stand on (D. J. Spiegelhalter, Stat. Med.
 * 2005, 24:1185). The centre is the mean of the members' true values, each
 * member counting once: a giant does not draw it to itself.
 */
export interface Funnel {
  readonly centre: number;
  /** φ, at least 1: how much more the members scatter than chance alone would have them. */
  readonly dispersion: number;
  /** τ²: the variance of the members' true values that follows from φ; 0 where that is 1. */
  readonly between: number;
}

/**
 * Two pairs of limits: at most one in twenty is beyond the inner ones by chance,
 * two in a thousand beyond the outer ones. They are values that are possible at
 * this size, not interpolated between two of them: five of five, where nineteen
 * in twenty are usual, would stand beyond a limit of 0.999.
 */
export interface FunnelLimits {
  readonly inner: Interval;
  readonly outer: Interval;
}

export type Band = 'above' | 'within' | 'below';

/** Null where the group is too small to say what is usual in it. */
export function shareFunnel(cases: readonly ShareCase[]): Funnel | null {
  const counted = countedShares(cases);
  const prior = fitSharePrior(counted);
  if (!prior) return null;
  const centre = priorMean(prior);
  return funnelOf(
    centre,
    counted.map(({ numerator, denominator }) => ({
      value: numerator / denominator,
      variance: (centre * (1 - centre)) / denominator,
    })),
  );
}

/** Null where the group is too small. The centre is in events a unit of exposure. */
export function rateFunnel(cases: readonly RateCase[]): Funnel | null {
  const counted = countedRates(cases);
  const prior = fitRatePrior(counted);
  if (!prior) return null;
  const centre = prior.shape / prior.exposure;
  return funnelOf(
    centre,
    counted.map(({ count, exposure }) => ({ value: count / exposure, variance: centre / exposure })),
  );
}

/** The limits for a share of so many: exact binomial ones, widened by what the members differ besides. */
export function shareLimits(funnel: Funnel, denominator: number): FunnelLimits {
  const { centre } = funnel;
  const variance = (centre * (1 - centre)) / denominator;
  return limits({
    ...funnel,
    size: denominator,
    variance,
    atMost: (count) => (count >= denominator ? 1 : betaCdf(denominator - count, count + 1, 1 - centre)),
    most: 1,
  });
}

/** The limits for a rate over so much exposure: exact Poisson ones, widened in the same way. */
export function rateLimits(funnel: Funnel, exposure: number): FunnelLimits {
  const expected = funnel.centre * exposure;
  return limits({
    ...funnel,
    size: exposure,
    variance: funnel.centre / exposure,
    atMost: (count) => 1 - gammaCdf(count + 1, expected),
    most: Infinity,
  });
}

/** Where a value stands to a pair of limits; on a limit is within. */
export function bandOf(value: number, { low, high }: Interval): Band {
  if (value > high) return 'above';
  return value < low ? 'below' : 'within';
}

interface Estimate {
  readonly value: number;
  /** Of the value, by chance alone. */
  readonly variance: number;
}

/** τ² from φ by the moments, as R. DerSimonian and N. Laird have it (1986) and Spiegelhalter for winsorised scores. */
function funnelOf(centre: number, estimates: readonly Estimate[]): Funnel {
  const phi = dispersion(estimates.map(({ value, variance }) => (value - centre) / Math.sqrt(variance)));
  let [weights, squares] = [0, 0];
  for (const { variance } of estimates) {
    weights += 1 / variance;
    squares += 1 / (variance * variance);
  }
  const beyondChance = estimates.length * phi - (estimates.length - 1);
  return {
    centre,
    dispersion: Math.max(1, phi),
    between: phi > 1 ? beyondChance / (weights - squares / weights) : 0,
  };
}

interface Chance extends Funnel {
  /** What counts are divided by. */
  readonly size: number;
  /** Of the value, by chance alone. */
  readonly variance: number;
  /** P(no more than so many). */
  readonly atMost: (count: number) => number;
  /** The largest value there is. */
  readonly most: number;
}

/** A limit stands as much further out as members of this size differ more than by chance. */
function limits(chance: Chance): FunnelLimits {
  const { centre, between, variance, most } = chance;
  const wider = Math.sqrt(1 + between / variance);
  const limit = (probability: number) =>
    Math.min(Math.max(centre + (valueAt(probability, chance) - centre) * wider, 0), most);
  return {
    inner: { low: limit(0.025), high: limit(0.975) },
    outer: { low: limit(0.001), high: limit(0.999) },
  };
}

/** The least value that is reached with `probability`. */
function valueAt(probability: number, { centre, size, variance, atMost }: Chance): number {
  const guess = (centre + roughNormalQuantile(probability) * Math.sqrt(variance)) * size;
  let count = Math.max(0, Math.round(guess));
  while (atMost(count) < probability) count++;
  while (count > 0 && atMost(count - 1) >= probability) count--;
  return count / size;
}
