import { fitRatePrior, shrunkRate } from './gamma-poisson.js';

const rate = (count: number, exposure: number) => ({ count, exposure });
const many = (times: number, count: number, exposure: number) =>
  Array.from({ length: times }, () => rate(count, exposure));

it('knows nothing of a group of ten, and leaves out what is counted in nothing', () => {
  expect(fitRatePrior(many(10, 3, 6))).toBeNull();
  expect(fitRatePrior([...many(10, 3, 6), rate(5, 0), rate(-1, 4)])).toBeNull();
});

it('has an answer where there is no event at all, and where members do not differ', () => {
  expect(fitRatePrior(many(20, 0, 5))).toEqual({ shape: 0.5, exposure: 100 });
  expect(fitRatePrior(many(20, 10, 5))).toEqual({ shape: 200.5, exposure: 100 });
});

it('holds a member to its own figures the more members differ and the more it is counted in', () => {
  const prior = fitRatePrior([...many(10, 2, 1), ...many(10, 18, 1)])!;
  expect(shrunkRate(rate(0, 0.001), prior).value).toBeCloseTo(10, 0);
  expect(shrunkRate(rate(200, 100), prior).value).toBeCloseTo(2, 1);
});

it('has an interval around the value, narrower than that of the figures alone', () => {
  const { value, low, high } = shrunkRate(rate(4, 2), { shape: 4, exposure: 2 });
  expect(value).toBe(2);
  expect(low).toBeGreaterThan(0.54);
  expect(high).toBeLessThan(5.12);
});
