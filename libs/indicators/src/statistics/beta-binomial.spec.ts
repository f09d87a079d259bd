import { fitSharePrior, priorMean, shrunkShare } from './beta-binomial.js';

const share = (numerator: number, denominator: number) => ({ numerator, denominator });
const many = (count: number, numerator: number, denominator: number) =>
  Array.from({ length: count }, () => share(numerator, denominator));

it('knows nothing of a group of ten, and something of eleven', () => {
  expect(fitSharePrior(many(10, 3, 6))).toBeNull();
  expect(fitSharePrior([...many(10, 3, 6), share(0, 0), share(7, 6)])).toBeNull();
  expect(fitSharePrior(many(11, 3, 6))).not.toBeNull();
});

it('knows a member beforehand no better than the whole group is known, where members do not differ', () => {
  const prior = fitSharePrior(many(20, 5, 10))!;
  expect(prior.alpha + prior.beta).toBe(200);
  expect(shrunkShare(share(5, 10), prior).value).toBeCloseTo(0.5, 12);
  expect(shrunkShare(share(0, 1), prior).value).toBeCloseTo(0.4975, 3);
});

it.each([
  ['everybody', 6, 0.996],
  ['nobody', 0, 0.004],
])('has an answer where %s has all of it', (_, numerator, mean) => {
  const prior = fitSharePrior(many(20, numerator, 6))!;
  expect(priorMean(prior)).toBeCloseTo(mean, 3);
  expect(shrunkShare(share(3, 6), prior).value).toBeGreaterThan(0);
});

it('holds one case for little where members differ much, and for nothing where they are alike', () => {
  const [apart, alike] = [[...many(10, 0, 20), ...many(10, 20, 20)], many(20, 10, 20)].map((cases) =>
    shrunkShare(share(1, 1), fitSharePrior(cases)!),
  );
  expect(apart!.value).toBeGreaterThan(0.9);
  expect(alike!.value).toBeLessThan(0.51);
});

it('lets a giant be one member among others', () => {
  const dwarfs = [...many(50, 4, 8), ...many(50, 2, 8), ...many(50, 6, 8)];
  const [without, withIt] = [fitSharePrior(dwarfs)!, fitSharePrior([...dwarfs, share(50, 100_000)])!];
  expect(priorMean(without)).toBeCloseTo(0.5, 6);
  expect(priorMean(withIt)).toBeGreaterThan(0.45);
});

it('gives back what the truths were drawn from', () => {
  // The quantiles of a beta distribution 2, 2 for 2 000 members of 400 cases, each at its expected count.
  const cases = Array.from({ length: 2000 }, (_, nth) => {
    const [x, p] = [Math.asin(1 - 2 * ((nth + 0.5) / 2000)), 0.5];
    return share(Math.round(400 * (p - Math.sin(x / 3))), 400);
  });
  const { alpha, beta } = fitSharePrior(cases)!;
  expect(alpha).toBeCloseTo(2, 1);
  expect(beta).toBeCloseTo(2, 1);
});

it('is the same whatever the order', () => {
  const cases = Array.from({ length: 40 }, (_, nth) => share((nth * 7) % 11, 11 + ((nth * 5) % 13)));
  const [one, other] = [fitSharePrior(cases)!, fitSharePrior([...cases].reverse())!];
  expect(one.alpha).toBeCloseTo(other.alpha, 8);
  expect(one.beta).toBeCloseTo(other.beta, 8);
});
