import { garwood } from './garwood.js';

it('begins at nothing where nothing was counted', () => {
  const { low, high } = garwood(0, 1)!;
  expect(low).toBe(0);
  expect(high).toBeCloseTo(3.688879, 6);
});

it('is in the unit of the exposure', () => {
  const [one, ten] = [garwood(4, 1)!, garwood(4, 10)!];
  expect(ten.low).toBeCloseTo(one.low / 10, 12);
  expect(ten.high).toBeCloseTo(one.high / 10, 12);
});

it('has no interval where there is no rate', () => {
  expect([garwood(3, 0), garwood(3, Number.NaN), garwood(-1, 2)]).toEqual([null, null, null]);
});
