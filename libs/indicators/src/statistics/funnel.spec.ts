import { bandOf, rateFunnel, rateLimits, shareFunnel, shareLimits } from './funnel.js';

const share = (numerator: number, denominator: number) => ({ numerator, denominator });
const rate = (count: number, exposure: number) => ({ count, exposure });
const alike = Array.from({ length: 40 }, () => share(30, 60));

it('says nothing of few', () => {
  expect(shareFunnel(alike.slice(0, 10))).toBeNull();
  expect(rateFunnel(Array.from({ length: 10 }, () => rate(3, 1)))).toBeNull();
});

it('has the binomial limits where members do not differ', () => {
  const funnel = shareFunnel(alike)!;
  expect(funnel.centre).toBeCloseTo(0.5, 3);
  expect(funnel).toMatchObject({ dispersion: 1, between: 0 });
  // qbinom(c(0.025, 0.975, 0.001, 0.999), 60, 0.5) in R: 22, 38, 18, 42.
  const { inner, outer } = shareLimits(funnel, 60);
  const counts = [inner.low, inner.high, outer.low, outer.high].map((limit) => Math.round(limit * 60 * 1e6) / 1e6);
  expect(counts).toEqual([22, 38, 18, 42]);
});

it('does not hold against anybody what is usual at its size', () => {
  const mostly = Array.from({ length: 40 }, () => share(57, 60));
  const { outer } = shareLimits(shareFunnel(mostly)!, 5);
  expect(bandOf(5 / 5, outer)).toBe('within');
  expect(bandOf(1 / 5, outer)).toBe('below');
});

it('allows more where members differ, as much at any size', () => {
  const apart = Array.from({ length: 40 }, (_, nth) => share(20 + nth, 80));
  const funnel = shareFunnel(apart)!;
  expect(funnel.dispersion).toBeGreaterThan(2);
  const { outer } = shareLimits(funnel, 1_000_000);
  expect(outer.high - funnel.centre).toBeCloseTo(3.09 * Math.sqrt(funnel.between), 2);
  expect(bandOf(0.7, outer)).toBe('within');
  expect(bandOf(0.7, shareLimits({ ...funnel, between: 0 }, 1_000_000).outer)).toBe('above');
});

it('is not drawn to a giant', () => {
  const { centre } = shareFunnel([...alike, share(10_000, 100_000)])!;
  expect(centre).toBeGreaterThan(0.45);
});

it('keeps shares within 0 and 1, and rates above 0', () => {
  const { outer } = shareLimits({ centre: 0.9, dispersion: 4, between: 0.2 }, 10);
  expect(outer).toEqual({ low: 0, high: 1 });
  expect(rateLimits({ centre: 1, dispersion: 4, between: 2 }, 10).outer.low).toBe(0);
});

it('has Poisson limits for rates', () => {
  const funnel = rateFunnel(Array.from({ length: 40 }, () => rate(20, 10)))!;
  // qpois(c(0.001, 0.999), 20) in R: 8, 35.
  const { outer } = rateLimits(funnel, 10);
  expect(outer.low).toBeCloseTo(0.8, 9);
  expect(outer.high).toBeCloseTo(3.5, 9);
  expect(rateFunnel(Array.from({ length: 40 }, (_, nth) => rate(nth, 10)))!.between).toBeGreaterThan(0);
});

it('takes the limit itself for within', () => {
  const limits = { low: 0.2, high: 0.4 };
  expect([0.19, 0.2, 0.3, 0.4, 0.41].map((value) => bandOf(value, limits))).toEqual([
    'below',
    'within',
    'within',
    'within',
    'above',
  ]);
});
