import { maximise, type Point, type Surface } from './maximise.js';

/** −(x − 1)⁴ − (y + x)²: flat at the top, so that Newton's steps alone would be poor. */
function hill([x, y]: Point): Surface {
  return {
    value: -((x - 1) ** 4) - (y + x) ** 2,
    gradient: [-4 * (x - 1) ** 3 - 2 * (y + x), -2 * (y + x)],
    curvature: [-12 * (x - 1) ** 2 - 2, -2, -2],
  };
}

/** A saddle in the middle, tops at −1 and 1. */
function pass([x, y]: Point): Surface {
  return {
    value: 2 * x * x - x ** 4 - y * y,
    gradient: [4 * x - 4 * x ** 3, -2 * y],
    curvature: [4 - 12 * x * x, 0, -2],
  };
}

const never = () => false;

it('finds the top', () => {
  const [x, y] = maximise(hill, [-3, 5], never);
  expect(x).toBeCloseTo(1, 2);
  expect(y).toBeCloseTo(-1, 2);
});

it('leaves a saddle upwards', () => {
  expect(maximise(pass, [0.1, 1], never)[0]).toBeCloseTo(1, 8);
});

it('stops where going on is of no use', () => {
  expect(maximise(hill, [-3, 5], ([x]) => x > -2.9)[0]).toBeLessThan(0.9);
});
