import { populationOf, successorsOf, versionInYear } from './agency-version.js';
import { aVersion } from './testing/a-version.js';

const FIRST = aVersion('盐池县教育局', { id: '1', agencyId: 'e', validTo: '2019-03-31' });
const SECOND = aVersion('盐池县教育体育局', { id: '2', agencyId: 'e', validFrom: '2019-04-01', successorOf: ['1'] });
const SPLIT = aVersion('盐池县体育局', { id: '3', agencyId: 's', validFrom: '2023-05-01', successorOf: ['2'] });
const ALL = [SPLIT, SECOND, FIRST];

it('follows the work through a change of name and a split, nearest first', () => {
  expect(successorsOf(FIRST, ALL)).toEqual([SECOND, SPLIT]);
  expect(successorsOf(SPLIT, ALL)).toEqual([]);
});

it('does not go round for ever where versions name each other', () => {
  const looped = { ...FIRST, successorOf: ['2'] };
  expect(successorsOf(looped, [looped, SECOND])).toEqual([SECOND]);
});

it('gives the name that an agency had last in a year', () => {
  expect(versionInYear('e', 2018, ALL)).toBe(FIRST);
  expect(versionInYear('e', 2019, ALL)).toBe(SECOND);
  expect(versionInYear('s', 2022, ALL)).toBeNull();
});

it.each([
  ['science', '640323', 12, 12],
  ['science', '640323', null, null],
  ['government', '640000', null, 7_202_654],
  ['government', '640000', 12, 12],
] as const)('gives %s of %s with %s residents in the roster %s', (kind, regionCode, population, residents) => {
  expect(populationOf({ kind, regionCode, population })).toBe(residents);
});
