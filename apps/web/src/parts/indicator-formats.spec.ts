import { formatAxis, formatValue } from './indicator-formats.js';

it.each([
  [0.7575, { unit: '1', per: null }, '75.8%'],
  [1.5, { unit: '1', per: null }, '150.0%'],
  [1204, { unit: '件', per: null }, '1,204'],
  [25.456, { unit: '件/万人', per: 10_000 }, '25.46'],
] as const)('writes %d of %o as %s', (value, indicator, written) => {
  expect(formatValue(value, indicator, 'zh-CN')).toBe(written);
});

it('writes the round values of an axis', () => {
  expect([formatAxis(0.25, { unit: '1' }, 'zh-CN'), formatAxis(500, { unit: '条' }, 'zh-CN')]).toEqual(['25%', '500']);
});
