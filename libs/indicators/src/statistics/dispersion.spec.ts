import { dispersion } from './dispersion.js';

it('is the mean square', () => {
  expect(dispersion([1, -1, 1, -1])).toBe(1);
  expect(dispersion([3, -3, 3])).toBe(9);
});

it('takes the tenth at either end for the next one', () => {
  expect(dispersion([1, -1, 1, -1, 1, -1, 1, -1, 1000, -1000])).toBe(1);
});

it('is what chance brings about where there is nothing to judge', () => {
  expect(dispersion([])).toBe(1);
});

it('does not change what it is given', () => {
  const scores = [3, 1, 2];
  dispersion(scores);
  expect(scores).toEqual([3, 1, 2]);
});
