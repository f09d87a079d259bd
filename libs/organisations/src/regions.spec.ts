import { counties, isWithin, regionOf, REGIONS } from './regions.js';

it('has the autonomous region, 5 prefectures and 22 counties', () => {
  expect(REGIONS).toHaveLength(28);
  expect(REGIONS.filter(({ parent }) => parent === '640000')).toHaveLength(5);
  expect(counties()).toHaveLength(22);
  expect(new Set(REGIONS.map(({ code }) => code)).size).toBe(28);
});

it('puts each county under the prefecture that its code begins with', () => {
  for (const { code, parent } of counties()) expect(parent).toBe(`${code.slice(0, 4)}00`);
});

it.each([
  ['640323', '640300', true],
  ['640323', '640000', true],
  ['640323', '640323', true],
  ['640323', '640100', false],
  ['640300', '640323', false],
  ['110000', '640000', false],
])('%s within %s: %s', (code, outer, within) => {
  expect(isWithin(code, outer)).toBe(within);
});

it('knows nothing of a code that is not in the list', () => {
  expect(regionOf('640399')).toBeNull();
  expect(regionOf('640323')).toMatchObject({ name: '盐池县', parent: '640300' });
});
