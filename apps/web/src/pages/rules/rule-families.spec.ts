import { ALL_RULES } from '@gongkai/consistency-rules';

import { byFamily, familyOf } from './rule-families.js';

it('knows the family of every rule', () => {
  expect(ALL_RULES.filter((rule) => familyOf(rule) === null).map(({ catalogue }) => catalogue)).toEqual([]);
});

it('keeps a rule of an unknown family, at the end', () => {
  const rules = [{ catalogue: 'ZZ-01' }, { catalogue: 'T3-02' }, { catalogue: 'ST-01' }, { catalogue: 'T3-01' }];
  expect(byFamily(rules).map(({ family, rules: own }) => [family, own.map(({ catalogue }) => catalogue)])).toEqual([
    ['ST', ['ST-01']],
    ['T3', ['T3-02', 'T3-01']],
    [null, ['ZZ-01']],
  ]);
});
