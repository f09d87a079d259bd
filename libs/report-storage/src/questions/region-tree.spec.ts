import { RegionTree } from './region-tree.js';

const TREE = new RegionTree([
  { code: '640000', name: '宁夏回族自治区', parent: null },
  { code: '640300', name: '吴忠市', parent: '640000' },
  { code: '640323', name: '盐池县', parent: '640300' },
  { code: 'zone', name: '新区', parent: null },
]);

it('names what lies right below a region, and what lies in none', () => {
  const below = (code: string | null) => TREE.below(code).map(({ name }) => name);
  expect([below('640000'), below('640323'), below(null)]).toEqual([['吴忠市'], [], ['宁夏回族自治区', '新区']]);
});

it.each([
  ['640323', '640000', true],
  ['640323', '640323', true],
  ['640000', '640323', false],
  ['zone', '640000', false],
  ['nowhere', '640000', false],
  ['nowhere', 'nowhere', false],
])('says whether %s lies in %s', (code, outer, within) => {
  expect(TREE.isWithin(code, outer)).toBe(within);
});
