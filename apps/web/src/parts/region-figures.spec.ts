import { REGION_FIGURES } from '@gongkai/api-contract';
import { EDITIONS, cellKeys } from '@gongkai/report-form';

import { fifthOf, REGION_FIGURE_NAMES, regionSum } from './region-figures.js';

const ROLLUP = {
  region: { code: '640323', name: '盐池县' },
  edition: '2021' as const,
  reports: 2,
  due: 3,
  sums: { 'challenges.litigation.direct.total': 2, 'challenges.litigation.afterReconsideration.total': 1 },
  unknown: { 'challenges.litigation.direct.total': 1 },
  own: { reportId: 'r', gaps: { 'challenges.litigation.afterReconsideration.total': -1 } },
};

it('adds up the cells of a figure, with what is unknown and what the government reports otherwise', () => {
  expect(regionSum(ROLLUP, 'litigation')).toEqual({ sum: 3, unknown: 1, gap: -1 });
  expect(regionSum(ROLLUP, 'received')).toEqual({ sum: 0, unknown: 0, gap: null });
  expect(regionSum({ ...ROLLUP, own: null }, 'litigation').gap).toBeNull();
});

it.each(REGION_FIGURE_NAMES)('%s is made of cells that both editions have', (figure) => {
  for (const edition of ['2021', '2019'] as const) {
    expect(cellKeys(EDITIONS[edition])).toEqual(expect.arrayContaining([...REGION_FIGURES[figure]]));
  }
});

it('shades equal sums the same, the largest the most', () => {
  const sums = [0, 0, 1, 5, 9];
  expect(sums.map((sum) => fifthOf(sum, sums))).toEqual([0, 0, 2, 3, 4]);
});
