import { formatMoment, formatNumber, formatShare, formatSize } from './formats.js';

it('groups thousands', () => {
  expect(formatNumber(12345.5, 'zh-CN')).toBe('12,345.5');
});

it.each([
  [1, '100%'],
  [0, '0%'],
  [0.9523, '95.2%'],
  [0.9999, '100.0%'],
  [0.9999999999999999, '100%'],
])('writes the share %d as %s', (share, text) => {
  expect(formatShare(share, 'zh-CN')).toBe(text);
});

it('gives moments in the time of the province', () => {
  expect(formatMoment('2024-01-30T17:05:00.000Z', 'zh-CN')).toBe('2024/01/31 01:05');
});

it.each([
  [512, '0.5 KB'],
  [300_000, '293 KB'],
  [5_400_000, '5.1 MB'],
])('gives %d bytes as %s', (bytes, text) => {
  expect(formatSize(bytes, 'zh-CN')).toBe(text);
});
