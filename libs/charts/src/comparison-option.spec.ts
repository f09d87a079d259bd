import type { ComparisonRow, Comparisons } from '@gongkai/api-contract';

import { LOOKS } from './chart-look.js';
import { comparisonOption, type ComparisonWords } from './comparison-option.js';
import { categoriesOf, problemCounts, problemsOption } from './problems-option.js';

const WORDS: ComparisonWords = { value: String, axis: String, year: String, unknown: '未写明', columns: [] };

function agency(id: string, name: string): Comparisons['agencies'][number] {
  return { id, name, kind: 'science', region: { code: '640323', name: '盐池县' }, sample: true };
}

function row(id: string, year: number, given: Partial<ComparisonRow>): ComparisonRow {
  return {
    agency: id,
    year,
    reportId: null,
    website: null,
    wechat: null,
    received: null,
    concluded: null,
    due: null,
    completionRate: null,
    onTimeRate: null,
    onTimeSentence: null,
    problems: [],
    errors: 0,
    ...given,
  };
}

const COMPARISONS: Comparisons = {
  agencies: [agency('a', '甲局'), agency('b', '乙局')],
  years: [2022, 2023],
  sample: true,
  rows: [
    row('a', 2022, { website: 15, problems: ['P01', 'P02'] }),
    row('a', 2023, { website: 20, problems: ['P01'] }),
    row('b', 2022, {}),
    row('b', 2023, { website: 0, problems: ['P02', 'P07'] }),
  ],
};

it('draws a line an agency, and leaves a gap where nothing is stated', () => {
  const { series } = comparisonOption(COMPARISONS, 'website', WORDS, LOOKS.light);
  expect(series).toMatchObject([
    { name: '甲局', data: [15, 20], connectNulls: false },
    { name: '乙局', data: [null, 0], connectNulls: false },
  ]);
});

it('tells agencies apart by shape as well as by colour', () => {
  const { series } = comparisonOption(COMPARISONS, 'website', WORDS, LOOKS.light);
  const looks = series as { symbol: string; itemStyle: { color: string } }[];
  expect(new Set(looks.map(({ symbol }) => symbol)).size).toBe(2);
  expect(new Set(looks.map(({ itemStyle }) => itemStyle.color)).size).toBe(2);
});

it.each([
  ['completionRate', 1],
  ['onTimeRate', 1],
  ['received', undefined],
] as const)('draws %s on an axis to %s', (compared, max) => {
  const { yAxis } = comparisonOption(COMPARISONS, compared, WORDS, LOOKS.light);
  expect((yAxis as { max?: number }).max).toBe(max);
});

it('counts in how many years a category was named, the most named first', () => {
  const counts = problemCounts(COMPARISONS);
  expect(categoriesOf(counts)).toEqual(['P01', 'P02', 'P07']);
  expect(counts).toEqual([
    { agency: 0, category: 'P01', years: 2 },
    { agency: 0, category: 'P02', years: 1 },
    { agency: 1, category: 'P02', years: 1 },
    { agency: 1, category: 'P07', years: 1 },
  ]);
});

it('puts each count where its agency and category meet', () => {
  const option = problemsOption(
    problemCounts(COMPARISONS),
    2,
    { category: (code) => code, agency: String, columns: [] },
    LOOKS.light,
  );
  expect(option.series).toMatchObject([
    { data: [{ value: [0, 0, 2] }, { value: [0, 1, 1] }, { value: [1, 1, 1] }, { value: [1, 2, 1] }] },
  ]);
});
