import type { RankingRow } from '@gongkai/api-contract';

import { LOOKS } from './chart-look.js';
import { rankingOption, type RankingWords, shownRows } from './ranking-option.js';

const WORDS: RankingWords = {
  value: (value) => `${value}`,
  axis: (value) => `${value}`,
  row: ({ agency }) => agency.name,
  columns: ['机关', '数值'],
  cells: ({ agency, value }) => [agency.name, String(value)],
};

function row(name: string, given: Partial<RankingRow>): RankingRow {
  return {
    agency: { id: name, name, kind: 'science', region: { code: '640323', name: '盐池县' }, sample: true },
    reportId: null,
    value: null,
    numerator: null,
    denominator: null,
    low: null,
    high: null,
    rank: null,
    tied: 0,
    notRanked: null,
    ranks: null,
    shrunk: null,
    band: null,
    change: null,
    pooled: null,
    years: [],
    ...given,
  };
}

const ROWS = [
  row('甲局', { value: 0.9, low: 0.6, high: 0.98, rank: 1 }),
  row('乙局', { value: 0.5, low: 0.1, high: 0.9, notRanked: 'too-few' }),
  row('丙局', { notRanked: 'missing' }),
];

it('draws no row that has no figure', () => {
  expect(shownRows(ROWS).map(({ agency }) => agency.name)).toEqual(['甲局', '乙局']);
  expect(rankingOption({ indicator: { kind: 'share' }, rows: ROWS }, WORDS, LOOKS.light).yAxis).toMatchObject({
    inverse: true,
    data: ['甲局', '乙局'],
  });
});

it('draws a share as a dot between the ends of its interval', () => {
  const { series, xAxis } = rankingOption({ indicator: { kind: 'share' }, rows: ROWS }, WORDS, LOOKS.light);
  const [below, interval, dots] = series as { data: unknown[] }[];
  expect(xAxis).toMatchObject({ min: 0, max: 1 });
  expect(below?.data).toEqual([0.6, 0.1]);
  expect(interval?.data.map((width) => Math.round(Number(width) * 100))).toEqual([38, 80]);
  expect(dots?.data).toMatchObject([{ value: [0.9, 0] }, { value: [0.5, 1] }]);
});

it('draws what is not ranked hollow', () => {
  const { series } = rankingOption({ indicator: { kind: 'share' }, rows: ROWS }, WORDS, LOOKS.light);
  const [, , dots] = series as { data: { itemStyle: { color: string } }[] }[];
  expect(dots?.data[0]?.itemStyle.color).not.toBe('#fff');
  expect(dots?.data[1]?.itemStyle.color).toBe('#fff');
});

it('draws a count as a bar from zero', () => {
  const rows = [row('甲局', { value: 120, rank: 1 })];
  const { series, xAxis } = rankingOption({ indicator: { kind: 'count' }, rows }, WORDS, LOOKS.light);
  expect(series).toMatchObject([{ type: 'bar', data: [{ value: 120 }] }]);
  expect(xAxis).toMatchObject({ min: 0, minInterval: 1 });
});

it('draws a ratio as a bar on an axis that may go beyond 1, in steps of less than 1', () => {
  const rows = [row('甲局', { value: 1.5, rank: 1 })];
  const { series, xAxis } = rankingOption({ indicator: { kind: 'ratio' }, rows }, WORDS, LOOKS.light);
  expect(series).toMatchObject([{ type: 'bar', data: [{ value: 1.5 }] }]);
  expect(xAxis).toMatchObject({ min: 0, minInterval: 0 });
  expect(xAxis).not.toHaveProperty('max');
});

it('draws the words of the pointer as text, never as HTML', () => {
  const { tooltip } = rankingOption({ indicator: { kind: 'share' }, rows: ROWS }, WORDS, LOOKS.light);
  expect(tooltip).toMatchObject({ renderMode: 'richText' });
});
