import { logGamma } from './log-gamma.js';
import { roughNormalQuantile } from './normal.js';
import { quantile } from './quantile.js';

const TERMS = 100_000;
const TINY = 1e-300;
const EXACT = 1e-16;

/** P(X ≤ x) of a beta distribution: the regularised incomplete beta function (Abramowitz & Stegun, 26.5.8). */
export function betaCdf(alpha: number, beta: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(alpha * Math.log(x) + beta * Math.log1p(-x) - logBeta(alpha, beta));
  // The fraction converges fast on one side of the mean; the other side is its mirror.
  return x < (alpha + 1) / (alpha + beta + 2)
    ? (front * fraction(alpha, beta, x)) / alpha
    : 1 - (front * fraction(beta, alpha, 1 - x)) / beta;
}

/** The share that a beta distribution stays below with `probability`. */
export function betaQuantile(alpha: number, beta: number, probability: number): number {
  const scale = logBeta(alpha, beta);
  return quantile(
    {
      cdf: (x) => betaCdf(alpha, beta, x),
      density: (x) => Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x) - scale),
      start: roughBetaQuantile(alpha, beta, probability),
      low: 0,
      high: 1,
    },
    probability,
  );
}

/** Normal on the scale of the log odds, whose mean and variance those of two gamma distributions approach. */
function roughBetaQuantile(alpha: number, beta: number, probability: number): number {
  const odds = Math.log(alpha / beta) + roughNormalQuantile(probability) * Math.sqrt(1 / alpha + 1 / beta);
  return Math.min(Math.max(1 / (1 + Math.exp(-odds)), 1e-12), 1 - 1e-12);
}

export function logBeta(alpha: number, beta: number): number {
  return logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
}

/** By the method of Lentz, two terms at a time. */
function fraction(alpha: number, beta: number, x: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((alpha + beta) * x) / (alpha + 1));
  let value = d;
  for (let m = 1; m < TERMS; m++) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= c * d;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < EXACT) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
