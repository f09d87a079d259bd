import { AppError } from '@gongkai/outcome';

import { SignInAttempts } from './attempts.js';

const HOUR = 3_600_000;

function waitOf(attempts: SignInAttempts, now: number): number {
  try {
    attempts.begin('wang', '10.0.0.1', now);
    return 0;
  } catch (error) {
    return (error as AppError).facts.retryAfterSeconds as number;
  }
}

it('forgives five, then doubles the wait up to a quarter of an hour', () => {
  const attempts = new SignInAttempts();
  let now = HOUR;
  for (let nth = 0; nth < 5; nth += 1) expect(waitOf(attempts, now)).toBe(0);
  const waits: number[] = [];
  for (let nth = 0; nth < 8; nth += 1) {
    const wait = waitOf(attempts, now);
    waits.push(wait);
    now += wait * 1000;
    expect(waitOf(attempts, now)).toBe(0);
  }
  expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
});

it('forgets after a success, and after a long time', () => {
  const attempts = new SignInAttempts();
  for (let nth = 0; nth < 5; nth += 1) waitOf(attempts, HOUR);
  attempts.succeeded('wang', '10.0.0.1');
  expect(waitOf(attempts, HOUR)).toBe(0);
  for (let nth = 0; nth < 4; nth += 1) waitOf(attempts, HOUR);
  expect(waitOf(attempts, HOUR)).toBe(30);
  expect(waitOf(attempts, 2 * HOUR)).toBe(0);
  expect(waitOf(attempts, 2 * HOUR)).toBe(0);
});

it('counts each name at each address for itself', () => {
  const attempts = new SignInAttempts();
  for (let nth = 0; nth < 5; nth += 1) waitOf(attempts, HOUR);
  expect(waitOf(attempts, HOUR)).toBe(30);
  expect(() => {
    attempts.begin('wang', '10.0.0.2', HOUR);
    attempts.begin('li', '10.0.0.1', HOUR);
  }).not.toThrow();
});
