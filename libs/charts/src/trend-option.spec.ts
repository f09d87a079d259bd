import { LOOKS } from './chart-look.js';
import { type TrendFigures, trendOption, trendPicture, type TrendWords } from './trend-option.js';

const WORDS: TrendWords = {
  value: (value) => (value === null ? '—' : String(value)),
  axis: String,
  year: String,
  agencies: (agencies) => (agencies === null ? '—' : String(agencies)),
  columns: ['地区', '年度', '数值', '机关数'],
};

const FIGURES: TrendFigures = {
  share: true,
  years: [2022, 2023],
  whole: { name: '全部', values: [0.8, 0.9], agencies: [4, null] },
  middle: null,
  regions: [
    { name: '吴忠市', values: [0.7, null], agencies: [4, null] },
    { name: '固原市', values: [0.9, 0.95], agencies: [4, null] },
  ],
};

interface Line {
  readonly name?: string;
  readonly symbol: string;
  readonly data: (number | null)[];
}

const seriesOf = (figures: TrendFigures) => trendOption(figures, WORDS, LOOKS.light).series as unknown as Line[];

it('draws everybody and every region, with a gap where there is no value', () => {
  expect(seriesOf(FIGURES)).toMatchObject([
    { name: '全部', data: [0.8, 0.9], connectNulls: false },
    { name: '吴忠市', data: [0.7, null] },
    { name: '固原市', data: [0.9, 0.95] },
  ]);
});

it('names regions where they can be told apart, and only everybody where they are too many', () => {
  const many = Array.from({ length: 9 }, (_, nth) => ({ name: `第${nth}县`, values: [0.5, 0.6], agencies: [4, null] }));
  const named = (figures: TrendFigures) => trendOption(figures, WORDS, LOOKS.light).legend;
  expect(named(FIGURES)).toMatchObject({ data: ['全部', '吴忠市', '固原市'] });
  expect(named({ ...FIGURES, regions: many })).toMatchObject({ data: ['全部'] });
  expect(new Set(seriesOf(FIGURES).map(({ symbol }) => symbol)).size).toBeGreaterThan(1);
});

it.each([
  [[0.93, 0.95], true, { min: 0.9, max: 1, interval: 0.02 }],
  [[0.41, 0.78], true, { min: 0.4, max: 0.8, interval: 0.1 }],
  [[1, 1], true, { min: 0.9, max: 1 }],
  [[0, 0], true, { min: 0, max: 0.1 }],
  [[null, null], true, { min: 0 }],
  [[5, 1204], false, { min: 0, minInterval: 1 }],
])('draws %j (share: %s) on an axis of %j', (values, share, range) => {
  const figures = { ...FIGURES, share, whole: { name: '全部', values, agencies: [] }, regions: [] };
  expect(trendOption(figures, WORDS, LOOKS.light).yAxis).toMatchObject(range);
});

it('makes room for names that take several lines on a phone', () => {
  const long = ['一', '另一'].map((which) => ({
    name: `${which}个名字很长很长很长很长很长的地区`,
    values: [0.5, 0.6],
    agencies: [4, null],
  }));
  expect(trendPicture({ ...FIGURES, regions: long }, WORDS).height).toBeGreaterThan(
    trendPicture({ ...FIGURES, regions: [] }, WORDS).height,
  );
});

it('lays the middle half under the lines', () => {
  const middle = { name: '中间一半', low: [0.5, null], high: [0.75, null] };
  expect(seriesOf({ ...FIGURES, middle }).slice(3)).toMatchObject([
    { data: [0.5, null] },
    { name: '中间一半', data: [0.25, null] },
  ]);
});

it('says of every year what it is', () => {
  const { stops } = trendPicture(FIGURES, WORDS);
  expect(stops.map(({ series, index, cells }) => [series, index, ...cells])).toEqual([
    [0, 0, '全部', '2022', '0.8', '4'],
    [0, 1, '全部', '2023', '0.9', '—'],
    [1, 0, '吴忠市', '2022', '0.7', '4'],
    [1, 1, '吴忠市', '2023', '—', '—'],
    [2, 0, '固原市', '2022', '0.9', '4'],
    [2, 1, '固原市', '2023', '0.95', '—'],
  ]);
  const { formatter } = trendOption(FIGURES, WORDS, LOOKS.light).tooltip as { formatter: (under: object) => string };
  expect(formatter([{ dataIndex: 1 }])).toBe('2023\n全部 0.9\n吴忠市 —\n固原市 0.95');
  expect(formatter([])).toBe('');
});
