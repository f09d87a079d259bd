import { isDoubtful } from './doubt.js';

it.each([0, 0.5, 0.899])('a confidence of %d is doubtful', (confidence) => {
  expect(isDoubtful(confidence)).toBe(true);
});

it.each([0.9, 1, undefined])('a confidence of %s is not', (confidence) => {
  expect(isDoubtful(confidence)).toBe(false);
});
