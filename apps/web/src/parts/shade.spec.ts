import { shadeOf } from './shade.js';

it.each([
  [0, 10, 0],
  [0, 0, 0],
  [1, 100, 1],
  [5, 100, 2],
  [10, 100, 3],
  [25, 100, 4],
  [100, 100, 4],
])('shades %i of %i by step %i', (part, whole, shade) => {
  expect(shadeOf(part, whole)).toBe(shade);
});
