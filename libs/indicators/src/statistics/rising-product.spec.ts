import { RisingProducts } from './rising-product.js';
import { digamma, logGamma, trigamma } from './log-gamma.js';

it.each([0.07, 1, 33.3, 40_000])('is the sum of gamma functions at %d, for short and long products', (x) => {
  const lengths = [0, 1, 1, 7, 511, 512, 513, 90_000];
  const expected = [logGamma, digamma, trigamma].map((each) =>
    lengths.reduce((sum, length) => sum + each(x + length) - each(x), 0),
  );
  for (const [nth, value] of new RisingProducts(lengths).at(x).entries()) {
    expect(Math.abs(value / expected[nth]! - 1)).toBeLessThan(1e-8);
  }
});

it('is nothing without products', () => {
  expect(new RisingProducts([]).at(3)).toEqual([0, 0, 0]);
});
