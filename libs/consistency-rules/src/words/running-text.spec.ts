import { runningTexts } from './running-text.js';
import { aReport } from '../testing/a-report.js';

const [text] = runningTexts(aReport({ passages: [[1, '　全年公开信息１８　条，其中网站', '15 条。']] }));

it('puts the lines of a paragraph together and reads them in plain characters', () => {
  expect(text).toMatchObject({ section: 1, text: '全年公开信息18条,其中网站15条。' });
});

it.each([
  ['公开信息18条', { text: '公开信息１８　条', at: { line: 10, start: 3, end: 11 } }],
  ['15条', { text: '15 条', at: { line: 11, start: 0, end: 4 } }],
  ['网站15条', { text: '15 条', at: { line: 11, start: 0, end: 4 } }],
])('quotes %j as it is printed', (words, quote) => {
  const start = text!.text.indexOf(words);
  expect(text!.quote(start, start + words.length)).toEqual(quote);
});

it('is made once for a report', () => {
  const report = aReport({ passages: [[0, '标题']] });
  expect(runningTexts({ passages: report.passages })).toBe(runningTexts(report));
});

it('does not quote from beyond the end', () => {
  expect(() => text!.quote(100, 102)).toThrow(RangeError);
});
