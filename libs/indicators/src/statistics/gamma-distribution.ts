import { logGamma } from './log-gamma.js';
import { quantile } from './quantile.js';
import { roughNormalQuantile } from './normal.js';

const TERMS = 100_000;
const TINY = 1e-300;
const EXACT = 1e-16;

/**
 * P(X ≤ x) of a gamma distribution of that shape and scale 1: the regularised
 * incomplete gamma function, as a series below the middle and as a continued
 * fraction above it (Abramowitz & Stegun, 6.5.29 and 6.5.31).
 */
export function gammaCdf(shape: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? front * lowerSeries(shape, x) : 1 - front * upperFraction(shape, x);
}

/** The value that a gamma distribution of that shape and scale 1 stays below with `probability`. */
export function gammaQuantile(shape: number, probability: number): number {
  const logDensityScale = logGamma(shape);
  return quantile(
    {
      cdf: (x) => gammaCdf(shape, x),
      density: (x) => Math.exp((shape - 1) * Math.log(x) - x - logDensityScale),
      start: roughGammaQuantile(shape, probability),
      low: 0,
      high: Infinity,
    },
    probability,
  );
}

/** The cube root is nearly normal (E. B. Wilson and M. M. Hilferty, 1931); of small shapes only the power matters. */
function roughGammaQuantile(shape: number, probability: number): number {
  const cube = 1 - 1 / (9 * shape) + roughNormalQuantile(probability) / (3 * Math.sqrt(shape));
  if (cube > 0.2) return shape * cube ** 3;
  return Math.exp((Math.log(probability) + logGamma(shape + 1)) / shape);
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let nth = 1; nth < TERMS && term > sum * EXACT; nth++) {
    term *= x / (shape + nth);
    sum += term;
  }
  return sum;
}

/** By the method of Lentz. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let nth = 1; nth < TERMS; nth++) {
    const a = -nth * (nth - shape);
    b += 2;
    d = 1 / nonZero(a * d + b);
    c = nonZero(b + a / c);
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < EXACT) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
