import { LOOKS } from './chart-look.js';
import { type GroundsFigures, groundsOption, groundsPicture, type GroundsWords } from './grounds-option.js';
import { SHARE_WORDS } from './testing/share-words.js';

const WORDS: GroundsWords = {
  ...SHARE_WORDS,
  year: (year, total) => `${year}（${total}）`,
  columns: ['理由', '年度', '件数', '占比'],
};

const FIGURES: GroundsFigures = {
  grounds: ['国家秘密', '内部事务'],
  years: [
    { year: 2024, counts: [1, 3] },
    { year: 2023, counts: [0, 0] },
  ],
};

it('draws the share of each ground, a bar a year', () => {
  const option = groundsOption(FIGURES, WORDS, LOOKS.light);
  expect(option.series).toMatchObject([
    { name: '2024（4）', data: [0.25, 0.75] },
    { name: '2023（0）', data: [null, null] },
  ]);
  expect(option.yAxis).toMatchObject({ data: ['国家秘密', '内部事务'] });
});

it('says of every bar how many they were', () => {
  const { stops } = groundsPicture(FIGURES, WORDS);
  expect(stops.map(({ series, index, cells }) => [series, index, ...cells])).toEqual([
    [0, 0, '国家秘密', '2024（4）', '1', '25%'],
    [1, 0, '国家秘密', '2023（0）', '0', '—'],
    [0, 1, '内部事务', '2024（4）', '3', '75%'],
    [1, 1, '内部事务', '2023（0）', '0', '—'],
  ]);
  const { formatter } = groundsOption(FIGURES, WORDS, LOOKS.light).tooltip as { formatter: (under: object) => string };
  expect(formatter([{ dataIndex: 1 }])).toBe('内部事务\n2024（4） 75% (3)\n2023（0） — (0)');
  expect(formatter([])).toBe('');
});
