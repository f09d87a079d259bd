import { ALL_RULES } from './all-rules.js';
import { CATALOGUE } from './catalogue.js';

it('has every rule once, each family in the order of its numbers', () => {
  expect(new Set(CATALOGUE)).toEqual(new Set(ALL_RULES));
  expect(CATALOGUE).toHaveLength(ALL_RULES.length);
  const ofTableTwo = CATALOGUE.map(({ catalogue }) => catalogue).filter((number) => number.startsWith('T2-'));
  expect(ofTableTwo.length).toBeGreaterThan(5);
  expect(ofTableTwo).toEqual([...ofTableTwo].sort());
});
