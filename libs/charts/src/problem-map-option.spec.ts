import { LOOKS } from './chart-look.js';
import { mapCategories, type ProblemMapFigures, problemMapOption, problemMapPicture } from './problem-map-option.js';

const agency = (id: string, name: string) => ({
  id,
  name,
  kind: 'other',
  region: { code: '640323', name: '盐池县' },
  sample: false,
});
const FIGURES: ProblemMapFigures = {
  from: 2019,
  year: 2023,
  rows: [
    { agency: agency('a', '甲局'), reportId: 'r1', years: { P01: 1, none: 5 } },
    { agency: agency('b', '乙局'), reportId: 'r2', years: { P02: 4, P01: 1 } },
    { agency: agency('c', '丙局'), reportId: 'r3', years: {} },
  ],
};
const WORDS = {
  category: (code: string) => `问题${code}`,
  years: (count: number) => `${count} 年`,
  columns: ['机关', '问题', '年数'],
};

interface Drawn {
  readonly value: readonly number[];
  readonly symbolSize: readonly number[];
  readonly itemStyle: { readonly color: string };
  readonly label: { readonly color: string };
}

const drawn = (look = LOOKS.light) => (problemMapOption(FIGURES, WORDS, look).series as { data: Drawn[] }[])[0]!.data;

it('puts the category that was named in most years first, and what fits none last', () => {
  expect(mapCategories(FIGURES)).toEqual(['P02', 'P01', 'none']);
  expect(mapCategories({ rows: [] })).toEqual([]);
});

it('draws a mark where an agency named a category, and none where it did not', () => {
  expect(drawn().map(({ value }) => value)).toEqual([
    [1, 0, 1],
    [2, 0, 5],
    [0, 1, 4],
    [1, 1, 1],
  ]);
});

it('tells how often by width, by shade and by the number', () => {
  const { interval, brand, onMark, ink } = LOOKS.dark;
  const [once, always] = drawn(LOOKS.dark);
  expect([once?.itemStyle.color, once?.label.color]).toEqual([interval, ink]);
  expect([always?.itemStyle.color, always?.label.color]).toEqual([brand, onMark]);
  expect(always!.symbolSize[0]).toBeGreaterThan(once!.symbolSize[0]!);
});

it('gives every agency a line, also one that named nothing, and says each mark in words', () => {
  const { height, stops } = problemMapPicture(FIGURES, WORDS);
  expect(height).toBe(3 * 26 + 70);
  expect(problemMapOption(FIGURES, WORDS, LOOKS.print).yAxis).toMatchObject({ data: ['甲局', '乙局', '丙局'] });
  expect(stops.map(({ cells }) => cells.join(' '))).toEqual([
    '甲局 问题P01 1 年',
    '甲局 问题none 5 年',
    '乙局 问题P02 4 年',
    '乙局 问题P01 1 年',
  ]);
});
