import type { Shrunk } from './beta-binomial.js';
import { countedRates, FEWEST_PEERS, type RateCase } from './cases.js';
import { gammaQuantile } from './gamma-distribution.js';
import { maximise, type Point, type Surface } from './maximise.js';
import { RisingProducts } from './rising-product.js';

/**
 * How the true rates of a group's members differ: a gamma distribution. Read as
 * what is known of a member before its own figures: `shape` events in `exposure`.
 */
export interface RatePrior {
  readonly shape: number;
  readonly exposure: number;
}

/**
 * The gamma distribution under which a group's counts are most likely (the
 * gamma-Poisson model: M. Greenwood and G. U. Yule, 1920; D. G. Clayton and
 * J. Kaldor, 1987). Null where the group has no more than ten members.
 *
 * Where the rates scatter no more than chance would have them, `exposure` is
 * that of the whole group, for the reason given with shares.
 */
export function fitRatePrior(cases: readonly RateCase[]): RatePrior | null {
  const counted = countedRates(cases);
  if (counted.length <= FEWEST_PEERS) return null;
  const most = counted.reduce((sum, { exposure }) => sum + exposure, 0);
  const events = counted.reduce((sum, { count }) => sum + count, 0);
  const narrowest = { shape: events + 0.5, exposure: most };
  if (events === 0) return narrowest;
  const [shape, rate] = maximise(
    likelihood(counted),
    fromMoments(counted, events / most, most),
    (at) => Math.exp(at[0] - at[1]) > most,
  ).map(Math.exp) as [number, number];
  return shape / rate > most ? narrowest : { shape, exposure: shape / rate };
}

/** (k + shape) ÷ (exposure + the prior's), and the interval that holds the true rate with 95 % given both. */
export function shrunkRate({ count, exposure }: RateCase, prior: RatePrior): Shrunk {
  const [events, over] = [count + prior.shape, exposure + prior.exposure];
  return { value: events / over, low: gammaQuantile(events, 0.025) / over, high: gammaQuantile(events, 0.975) / over };
}

/** The logarithms of the shape and of the mean rate. */
function fromMoments(cases: readonly RateCase[], rate: number, total: number): Point {
  let [scatter, squares] = [0, 0];
  for (const { count, exposure } of cases) {
    scatter += exposure * (count / exposure - rate) ** 2;
    squares += exposure * exposure;
  }
  const between = (scatter - rate * (cases.length - 1)) / (total - squares / total);
  const shape = between > 0 ? (rate * rate) / between : (rate * total) / cases.length;
  return [Math.log(Math.min(Math.max(shape, 0.05), (rate * total) / 2)), Math.log(rate)];
}

/** ln L by the logarithms of the shape a and of the mean rate m, less what does not depend on them. */
function likelihood(cases: readonly RateCase[]): (at: Point) => Surface {
  const rising = new RisingProducts(cases.map(({ count }) => count));
  return (at) => {
    const [shape, mean] = [Math.exp(at[0]), Math.exp(at[1])];
    const products = rising.at(shape);
    const sums = mixedWithExposure(cases, shape, mean);
    const byShape = shape * (products[1] + sums.byShape);
    return {
      value: products[0] + sums.value,
      gradient: [byShape, sums.byMean],
      curvature: [byShape + shape * shape * (products[2] + sums.byShapeTwice), shape * sums.byBoth, sums.byMeanTwice],
    };
  };
}

/**
 * Σ a·ln(a ÷ (a + u)) + k·ln(u ÷ (a + u)) over the cases, where u is the count
 * that the mean rate lets expect; by a, and by the logarithm of the mean.
 */
function mixedWithExposure(cases: readonly RateCase[], shape: number, mean: number) {
  const sums = { value: 0, byShape: 0, byShapeTwice: 0, byMean: 0, byBoth: 0, byMeanTwice: 0 };
  for (const { count, exposure } of cases) {
    const expected = mean * exposure;
    const over = 1 / (shape + expected);
    sums.value += shape * Math.log(shape * over) + count * Math.log(expected * over);
    sums.byShape += Math.log(shape * over) + (expected - count) * over;
    sums.byShapeTwice += 1 / shape - over - (expected - count) * over * over;
    sums.byMean += shape * (count - expected) * over;
    sums.byBoth += expected * (count - expected) * over * over;
    sums.byMeanTwice -= shape * expected * (shape + count) * over * over;
  }
  return sums;
}
