import { readText } from './text/read-text.js';
import { textAt } from './text-at.js';

const DOCUMENT = readText('标题\n\n规章\t10\n许可\t2');

it.each([
  [{ line: 1 }, '标题'],
  [{ line: 1, start: 1, end: 2 }, '题'],
  [{ line: 3, start: 3, end: 5 }, '10'],
  [{ table: 1, row: 1, column: 2 }, '10'],
  [{ table: 1, row: 1, column: 2, line: 3, start: 4, end: 5 }, '0'],
])('finds what stands at %j', (place, text) => {
  expect(textAt(DOCUMENT, place)).toBe(text);
});

it.each([
  [{}],
  [{ line: 2 }],
  [{ line: 1, start: 1, end: 9 }],
  [{ line: 1, start: 2, end: 1 }],
  [{ block: 1 }],
  [{ table: 1, row: 9, column: 1 }],
])('finds nothing at %j', (place) => {
  expect(textAt(DOCUMENT, place)).toBeNull();
});
