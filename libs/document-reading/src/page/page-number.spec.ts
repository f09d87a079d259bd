import { isPageNumber } from './page-number.js';

const HEIGHT = 842;
const prose = { kind: 'line', top: 400, text: '正文' } as const;
const atBottom = (text: string): { kind: 'line'; top: number; text: string } => ({ kind: 'line', top: 790, text });

it.each(['3', '- 3 -', '—3—', '第3页', '第 3 页 共 12 页', '3/12', '3 / 12'])(
  'takes %s at the bottom for a page number',
  (text) => {
    expect(isPageNumber([prose, atBottom(text)], 1, HEIGHT)).toBe(true);
  },
);

it.each(['3件', '2023年', '3.', '一'])('takes %s for text', (text) => {
  expect(isPageNumber([prose, atBottom(text)], 1, HEIGHT)).toBe(false);
});

it('knows numbers at the top', () => {
  expect(isPageNumber([{ kind: 'line', top: 40, text: '3' }, prose], 0, HEIGHT)).toBe(true);
});

it.each([
  ['in the middle of a page', [{ kind: 'line', top: 400, text: '3' } as const], 0],
  ['right under a line of text', [{ kind: 'line', top: 775, text: '共公开' } as const, atBottom('3')], 1],
  ['that is a table', [{ kind: 'table', top: 790 } as const], 0],
])('takes no number for a page’s %s', (_, parts, index) => {
  expect(isPageNumber(parts, index, HEIGHT)).toBe(false);
});
