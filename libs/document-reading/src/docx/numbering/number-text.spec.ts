import { numberText } from './number-text.js';

it.each([
  [
    'chineseCounting',
    [1, 10, 11, 20, 21, 100, 105, 110, 1001],
    '一 十 十一 二十 二十一 一百 一百零五 一百一十 一千零一',
  ],
  ['ideographDigital', [1, 10, 23], '一 一〇 二三'],
  ['chineseLegalSimplified', [1, 10, 25], '壹 壹拾 贰拾伍'],
  ['decimalEnclosedCircleChinese', [1, 20, 21], '① ⑳ 21'],
  ['decimalEnclosedParen', [1, 3], '⑴ ⑶'],
  ['decimalEnclosedFullstop', [2], '⒉'],
  ['decimalFullWidth', [12], '１２'],
  ['decimalZero', [3, 12], '03 12'],
  ['numberInDash', [3], '- 3 -'],
  ['upperRoman', [4, 9, 14], 'IV IX XIV'],
  ['lowerLetter', [1, 26, 27], 'a z aa'],
  ['ideographTraditional', [1, 11], '甲 甲'],
  ['none', [1], ''],
  ['decimal', [0, 7], '0 7'],
  ['a format of the future', [7], '7'],
  ['constructor', [7], '7'],
])('writes numbers as %s', (format, values, expected) => {
  expect(values.map((value) => numberText(value, format)).join(' ')).toBe(expected);
});
