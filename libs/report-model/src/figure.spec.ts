import { readFigure } from './figure.js';

const HERE = { line: 3, start: 4, end: 7 };

it.each([
  ['0', 0],
  ['１２３', 123],
  [' 1 204 ', 1204],
  ['1,204', 1204],
  ['0.038', 0.038],
  ['−3', -3],
  ['＋2', 2],
])('reads %j as %d and keeps how it was printed', (raw, value) => {
  expect(readFigure(raw, HERE)).toEqual({ state: 'number', value, raw, at: HERE });
});

it.each([
  ['', 'blank'],
  ['\u00a0　', 'blank'],
  ['/', 'slash'],
  ['＼', 'slash'],
  ['-', 'dash'],
  ['——', 'dash'],
  ['无', 'text'],
  ['1件', 'text'],
  ['1,20', 'text'],
  ['0 0', 'text'],
  ['1\n2', 'text'],
  ['12 04', 'text'],
])('takes %j for %s, never for a number', (raw, state) => {
  expect(readFigure(raw, HERE)).toEqual({ state, value: null, raw, at: HERE });
});
