/** Below this the series of Stirling is not exact enough; the recurrence x·Γ(x) = Γ(x + 1) leads above it. */
const STIRLING_FROM = 12;
const HALF_LOG_TWO_PI = 0.9189385332046728;

/** ln Γ(x) for x > 0, to about 15 digits (Abramowitz & Stegun, 6.1.15 and 6.1.41). */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  for (; shifted < STIRLING_FROM; shifted++) product *= shifted;
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 -
      square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360))))));
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + series - Math.log(product);
}

/** The first derivative of ln Γ at x > 0 (Abramowitz & Stegun, 6.3.5 and 6.3.18). */
export function digamma(x: number): number {
  let shifted = x;
  let sum = 0;
  for (; shifted < STIRLING_FROM; shifted++) sum += 1 / shifted;
  const square = 1 / (shifted * shifted);
  const series = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square * (1 / 132)))));
  return Math.log(shifted) - 0.5 / shifted - series - sum;
}

/** The second derivative of ln Γ at x > 0 (Abramowitz & Stegun, 6.4.6 and 6.4.12). */
export function trigamma(x: number): number {
  let shifted = x;
  let sum = 0;
  for (; shifted < STIRLING_FROM; shifted++) sum += 1 / (shifted * shifted);
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series =
    square * inverse * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - square * (5 / 66)))));
  return inverse + square / 2 + series + sum;
}
