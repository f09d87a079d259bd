import fc from 'fast-check';

import { wilson } from './wilson.js';

/** Per cent, to one decimal. */
function percent(successes: number, trials: number): string {
  const { low, high } = wilson(successes, trials)!;
  return `${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)}`;
}

it.each([
  [1, 1, '20.7–100.0'],
  [5, 5, '56.6–100.0'],
  [8, 10, '49.0–94.3'],
  [97, 790, '10.2–14.8'],
  [5548, 13810, '39.4–41.0'],
])('gives the published interval of %i out of %i', (successes, trials, interval) => {
  expect(percent(successes, trials)).toBe(interval);
});

it('has no interval without trials, or where there is no share', () => {
  expect([wilson(0, 0), wilson(3, 2), wilson(-1, 2)]).toEqual([null, null, null]);
});

it('holds the share, and stays within 0 and 1', () => {
  const share = fc.integer({ min: 1, max: 1e6 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(share, ([k, n]) => {
      const { low, high } = wilson(k, n)!;
      return low >= 0 && high <= 1 && low <= k / n && high >= k / n;
    }),
  );
});
