import { readChineseNumber } from './chinese-number.js';

it.each([
  ['零', 0],
  ['两', 2],
  ['十', 10],
  ['二十六', 26],
  ['一百零五', 105],
  ['三百五十', 350],
  ['两千', 2000],
  ['一万二千三百', 12_300],
  ['十二万', 120_000],
  ['三亿五千万', 350_000_000],
  ['二〇二三', 2023],
  ['百', 100],
])('reads %s as %d', (words, number) => {
  expect(readChineseNumber(words)).toBe(number);
});

it.each(['三四', '三四十', '三百五', '一万二', '', '条'])('is not certain of %j', (words) => {
  expect(readChineseNumber(words)).toBeNull();
});
