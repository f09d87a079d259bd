import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fitSharePrior, type SharePrior, shrunkShare } from './beta-binomial.js';
import { betaCdf, betaQuantile } from './beta-distribution.js';
import { shareChange } from './change.js';
import { rateLimits, shareLimits } from './funnel.js';
import { gammaCdf, gammaQuantile } from './gamma-distribution.js';
import { fitRatePrior, shrunkRate } from './gamma-poisson.js';
import { garwood } from './garwood.js';
import type { Interval } from './interval.js';
import { digamma, logGamma, trigamma } from './log-gamma.js';
import { wilson } from './wilson.js';

type Pair = [number, number];
interface Figures {
  gammaFunction: { x: number; figures: number[] }[];
  gamma: { shape: number; probability: number; quantile: number }[];
  beta: { alpha: number; beta: number; probability: number; quantile: number }[];
  betaCdf: { alpha: number; beta: number; x: number; below: number }[];
  wilson: { numerator: number; denominator: number; interval: Pair }[];
  garwood: { count: number; exposure: number; interval: Pair }[];
  newcombe: { before: Pair; after: Pair; interval: Pair }[];
  betaBinomial: { cases: Pair[]; prior: Pair; shrunk: number[][] };
  gammaPoisson: { cases: Pair[]; prior: Pair; shrunk: number[][] };
  binomialLimits: { centre: number; denominator: number; limits: number[] }[];
  poissonLimits: { centre: number; exposure: number; limits: number[] }[];
}

/** What scipy 1.10.1 and statsmodels 0.13.5 of Debian 12 say; published_figures.py beside it asked them. */
const FIGURES = JSON.parse(
  readFileSync(join(import.meta.dirname, '../testing/published-figures.json'), 'utf8'),
) as Figures;

/** The largest relative difference; of a figure that is zero the difference itself. */
function difference(ours: readonly number[], theirs: readonly number[]): number {
  expect(ours.length).toBe(theirs.length);
  return Math.max(...ours.map((value, nth) => Math.abs(value - theirs[nth]!) / (Math.abs(theirs[nth]!) || 1)));
}

const share = ([numerator, denominator]: Pair) => ({ numerator, denominator });
const ends = ({ low, high }: Interval) => [low, high];

it.each(FIGURES.gammaFunction)('ln Γ and its derivatives at $x', ({ x, figures }) => {
  expect(difference([logGamma(x), digamma(x), trigamma(x)], figures)).toBeLessThan(1e-12);
});

it.each(FIGURES.gamma)('the quantile $probability of a gamma distribution of shape $shape', (each) => {
  const { shape, probability, quantile } = each;
  expect(difference([gammaQuantile(shape, probability)], [quantile])).toBeLessThan(1e-9);
  expect(difference([gammaCdf(shape, quantile)], [probability])).toBeLessThan(1e-10);
});

it.each(FIGURES.beta)('the quantile $probability of the beta distribution $alpha, $beta', (each) => {
  const { alpha, beta, probability, quantile } = each;
  expect(difference([betaQuantile(alpha, beta, probability)], [quantile])).toBeLessThan(1e-9);
});

it.each(FIGURES.betaCdf)(
  'how much of the beta distribution $alpha, $beta lies below $x',
  ({ alpha, beta, x, below }) => {
    expect(Math.abs(betaCdf(alpha, beta, x) - below)).toBeLessThan(1e-11);
  },
);

it.each(FIGURES.wilson)('the score interval of $numerator out of $denominator', (each) => {
  expect(difference(ends(wilson(each.numerator, each.denominator)!), each.interval)).toBeLessThan(1e-12);
});

it.each(FIGURES.garwood)('the exact interval of $count in $exposure', ({ count, exposure, interval }) => {
  expect(difference(ends(garwood(count, exposure)!), interval)).toBeLessThan(1e-10);
});

it.each(FIGURES.newcombe)('the interval of the difference of $before and $after', ({ before, after, interval }) => {
  expect(difference(ends(shareChange(share(before), share(after))!.interval), interval)).toBeLessThan(1e-10);
});

it('the beta distribution under which counts are most likely, and what follows from it', () => {
  const { cases, prior, shrunk } = FIGURES.betaBinomial;
  const fitted = fitSharePrior(cases.map(share))!;
  expect(difference([fitted.alpha, fitted.beta], prior)).toBeLessThan(1e-6);
  const theirs: SharePrior = { alpha: prior[0], beta: prior[1] };
  for (const [nth, each] of cases.entries()) {
    const { value, low, high } = shrunkShare(share(each), theirs);
    expect(difference([value, low, high], shrunk[nth]!)).toBeLessThan(1e-9);
  }
});

it('the gamma distribution under which counts are most likely, and what follows from it', () => {
  const { cases, prior, shrunk } = FIGURES.gammaPoisson;
  const rates = cases.map(([count, exposure]) => ({ count, exposure }));
  const fitted = fitRatePrior(rates)!;
  expect(difference([fitted.shape, fitted.exposure], prior)).toBeLessThan(1e-6);
  for (const [nth, each] of rates.entries()) {
    const { value, low, high } = shrunkRate(each, { shape: prior[0], exposure: prior[1] });
    expect(difference([value, low, high], shrunk[nth]!)).toBeLessThan(1e-9);
  }
});

const limitsOf = ({ inner, outer }: { inner: Interval; outer: Interval }) => [...ends(inner), ...ends(outer)];

it.each(FIGURES.binomialLimits)(
  'binomial limits around $centre for $denominator',
  ({ centre, denominator, limits }) => {
    const ours = limitsOf(shareLimits({ centre, dispersion: 1, between: 0 }, denominator));
    expect(difference(ours, limits)).toBeLessThan(1e-12);
  },
);

it.each(FIGURES.poissonLimits)('Poisson limits around $centre over $exposure', ({ centre, exposure, limits }) => {
  const ours = limitsOf(rateLimits({ centre, dispersion: 1, between: 0 }, exposure));
  expect(difference(ours, limits)).toBeLessThan(1e-12);
});
