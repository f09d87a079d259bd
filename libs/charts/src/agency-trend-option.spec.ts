import {
  type AgencyTrend,
  agencyTrendOption,
  agencyTrendPicture,
  type AgencyTrendWords,
} from './agency-trend-option.js';
import { LOOK_NAMES, LOOKS } from './chart-look.js';

const WORDS: AgencyTrendWords = {
  value: String,
  axis: String,
  own: '本机关',
  peers: '同类中位数',
  unknown: '未写明',
  columns: ['年度', '办结率'],
  cells: (year) => [String(year), '一'],
};
const TREND: AgencyTrend = {
  indicator: { unit: '1' },
  years: [
    { year: 2022, value: 0.5, median: 0.75 },
    { year: 2023, value: null, median: 0.8 },
    { year: 2024, value: 1, median: null },
  ],
};

it('draws the agency and its peers, and leaves a gap where there is no value', () => {
  const { series, xAxis } = agencyTrendOption(TREND, WORDS, LOOKS.light);
  expect(xAxis).toMatchObject({ data: ['2022', '2023', '2024'] });
  expect(series).toMatchObject([
    { name: '本机关', data: [0.5, null, 1], connectNulls: false },
    { name: '同类中位数', data: [0.75, 0.8, null], lineStyle: { type: 'dashed' } },
  ]);
});

it('lets a share end at one, and a count where it ends', () => {
  expect(agencyTrendOption(TREND, WORDS, LOOKS.light).yAxis).toMatchObject({ max: 1 });
  const counts = agencyTrendOption({ ...TREND, indicator: { unit: '件' } }, WORDS, LOOKS.light);
  expect(counts.yAxis).not.toHaveProperty('max');
  expect(counts.yAxis).toMatchObject({ minInterval: 1 });
});

it.each(LOOK_NAMES)('tells the two lines apart without colour in the look %s', (name) => {
  const series = agencyTrendOption(TREND, WORDS, LOOKS[name]).series as { symbol: string }[];
  expect(new Set(series.map(({ symbol }) => symbol)).size).toBe(2);
});

it('has a row of the table for each year', () => {
  const { stops, columns } = agencyTrendPicture(TREND, WORDS);
  expect(columns).toEqual(['年度', '办结率']);
  expect(stops.map(({ cells }) => cells[0])).toEqual(['2022', '2023', '2024']);
});
