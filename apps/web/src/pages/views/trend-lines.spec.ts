import type { TrendRow } from '@gongkai/api-contract';

import { trendLines } from './trend-lines.js';

const NAMES = { whole: '全部', middle: '中间一半' };

function row(year: number, region: string | null, median: number, together: number | null = null): TrendRow {
  const spread = { least: 0, lower: 0.1, median, upper: 0.9, most: 1, together };
  return {
    year,
    region: region === null ? null : { code: region, name: region },
    agencies: 2,
    reports: 3,
    values: 2,
    ...spread,
  };
}

const ROWS = [row(2022, null, 0.5, 0.6), row(2024, null, 0.7, 0.8), row(2024, '640300', 0.4, 0.3)];

it('has a value of each line in each year of everybody, and none where a region has none', () => {
  expect(trendLines({ rows: ROWS }, 'together', NAMES)).toEqual({
    years: [2022, 2024],
    whole: { name: '全部', values: [0.6, 0.8], agencies: [3, 3] },
    middle: null,
    regions: [{ name: '640300', values: [null, 0.3], agencies: [null, 3] }],
  });
});

it('has the middle half with the median', () => {
  const { whole, middle } = trendLines({ rows: ROWS }, 'median', NAMES);
  expect([whole.values, whole.agencies, middle]).toEqual([
    [0.5, 0.7],
    [2, 2],
    { name: '中间一半', low: [0.1, 0.1], high: [0.9, 0.9] },
  ]);
});

it('draws no line that the whole one covers, and one that leaves it', () => {
  const only = [row(2022, null, 0.5, 0.6), row(2022, '640300', 0.5, 0.6), row(2023, null, 0.5, 0.7)];
  const covered = [...only, row(2023, '640300', 0.5, 0.7)];
  expect(trendLines({ rows: covered }, 'together', NAMES).regions).toEqual([]);
  expect(trendLines({ rows: only }, 'together', NAMES).regions).toMatchObject([
    { name: '640300', values: [0.6, null] },
  ]);
});
