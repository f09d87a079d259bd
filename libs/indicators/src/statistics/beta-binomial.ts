import { betaQuantile } from './beta-distribution.js';
import { countedShares, FEWEST_PEERS, type ShareCase } from './cases.js';
import type { Interval } from './interval.js';
import { maximise, type Point, type Surface } from './maximise.js';
import { RisingProducts } from './rising-product.js';

/**
 * How the true shares of a group's members differ: a beta distribution. Read as
 * what is known of a member before its own figures: `alpha` cases of
 * `alpha + beta`.
 */
export interface SharePrior {
  readonly alpha: number;
  readonly beta: number;
}

/** A value that leans on the peers as far as its own figures leave it open, with its 95 % interval. */
export interface Shrunk extends Interval {
  readonly value: number;
}

/**
 * The beta distribution under which a group's counts are most likely (the
 * beta-binomial model: J. G. Skellam, 1948; begun from the moments as by J. C.
 * Kleinman, 1973). Null where the group has no more than ten members with a
 * share: so few do not tell how members differ.
 *
 * Where the shares scatter no more than chance would have them, the likelihood
 * rises without end as the beta distribution narrows. Then `alpha + beta` is
 * the number of all cases of the group: nobody is known better beforehand than
 * the whole group is.
 */
export function fitSharePrior(cases: readonly ShareCase[]): SharePrior | null {
  const counted = countedShares(cases);
  if (counted.length <= FEWEST_PEERS) return null;
  const most = counted.reduce((sum, { denominator }) => sum + denominator, 0);
  const yes = counted.reduce((sum, { numerator }) => sum + numerator, 0);
  const narrowest = priorOf((yes + 0.5) / (most + 1), most);
  if (yes === 0 || yes === most) return narrowest;
  const [alpha, beta] = maximise(
    likelihood(counted),
    logarithms(fromMoments(counted, yes / most, most)),
    (at) => Math.exp(at[0]) + Math.exp(at[1]) > most,
  ).map(Math.exp) as [number, number];
  return alpha + beta > most ? narrowest : { alpha, beta };
}

/** (k + α) ÷ (n + α + β), and the interval that holds the true share with 95 % given the prior and the counts. */
export function shrunkShare({ numerator, denominator }: ShareCase, { alpha, beta }: SharePrior): Shrunk {
  const [yes, no] = [numerator + alpha, denominator - numerator + beta];
  return { value: yes / (yes + no), low: betaQuantile(yes, no, 0.025), high: betaQuantile(yes, no, 0.975) };
}

export function priorMean({ alpha, beta }: SharePrior): number {
  return alpha / (alpha + beta);
}

function priorOf(mean: number, size: number): SharePrior {
  return { alpha: mean * size, beta: (1 - mean) * size };
}

function logarithms({ alpha, beta }: SharePrior): Point {
  return [Math.log(alpha), Math.log(beta)];
}

/** The size from how much more the shares scatter than binomial counts would; wide where that is nothing. */
function fromMoments(cases: readonly ShareCase[], mean: number, total: number): SharePrior {
  let [scatter, squares] = [0, 0];
  for (const { numerator, denominator } of cases) {
    scatter += denominator * (numerator / denominator - mean) ** 2;
    squares += denominator * denominator;
  }
  const chance = mean * (1 - mean) * (cases.length - 1);
  const between = (scatter - chance) / (total - squares / total - (cases.length - 1)) / (mean * (1 - mean));
  const size = between > 0 && between < 1 ? 1 / between - 1 : total / cases.length;
  return priorOf(mean, Math.min(Math.max(size, 0.1), total / 2));
}

/** ln L = Σ ln B(k + α, n − k + β) − ln B(α, β), by the logarithms of α and β. */
function likelihood(cases: readonly ShareCase[]): (at: Point) => Surface {
  const yes = new RisingProducts(cases.map(({ numerator }) => numerator));
  const no = new RisingProducts(cases.map(({ numerator, denominator }) => denominator - numerator));
  const all = new RisingProducts(cases.map(({ denominator }) => denominator));
  return (at) => {
    const [alpha, beta] = [Math.exp(at[0]), Math.exp(at[1])];
    const [ofYes, ofNo, ofAll] = [yes.at(alpha), no.at(beta), all.at(alpha + beta)];
    const [byAlpha, byBeta] = [alpha * (ofYes[1] - ofAll[1]), beta * (ofNo[1] - ofAll[1])];
    return {
      value: ofYes[0] + ofNo[0] - ofAll[0],
      gradient: [byAlpha, byBeta],
      curvature: [
        byAlpha + alpha * alpha * (ofYes[2] - ofAll[2]),
        -alpha * beta * ofAll[2],
        byBeta + beta * beta * (ofNo[2] - ofAll[2]),
      ],
    };
  };
}
