import type { AgencyVersion } from '@gongkai/organisations';

import { attribute } from './attribution.js';

const FINANCE: AgencyVersion = {
  id: 'finance-1',
  agencyId: 'finance',
  name: '盐池县财政局',
  aliases: [],
  kind: 'finance',
  regionCode: '640323',
  parentId: null,
  validFrom: '2000-01-01',
  validTo: null,
  successorOf: [],
  population: null,
};
const NOTHING_GIVEN = { givenAgency: null, givenYear: null };

it('takes the agency that bears the printed name', () => {
  const report = { agency: '盐池县财政局', year: 2023 };
  expect(attribute(report, NOTHING_GIVEN, [FINANCE])).toEqual({ agencyId: 'finance', year: 2023, newAgency: null });
});

it('lets what the sender said win', () => {
  const report = { agency: '盐池县财政局', year: 2023 };
  const given = { givenAgency: 'other', givenYear: 2022 };
  expect(attribute(report, given, [FINANCE])).toEqual({ agencyId: 'other', year: 2022, newAgency: null });
});

it('registers a well-formed name that nobody bears, the same way each time', () => {
  const report = { agency: '盐池县科学技术局', year: 2023 };
  const first = attribute(report, NOTHING_GIVEN, [FINANCE]);
  expect(first).toMatchObject({
    year: 2023,
    newAgency: { name: '盐池县科学技术局', kind: 'science', regionCode: '640323', validTo: null },
  });
  expect(attribute(report, NOTHING_GIVEN, [FINANCE])).toEqual(first);
});

it('asks a person where the name comes near one that there is', () => {
  const science = {
    ...FINANCE,
    id: 'science-1',
    agencyId: 'science',
    name: '盐池县科学技术局',
    kind: 'science' as const,
  };
  const report = { agency: '盐池县科学技木局', year: 2023 };
  const attribution = attribute(report, NOTHING_GIVEN, [FINANCE, science]);
  expect(attribution).toEqual({ agencyId: null, year: 2023, candidates: ['science'] });
});

it.each([
  ['no agency is printed', { agency: null, year: 2023 }, NOTHING_GIVEN, []],
  ['no year is printed', { agency: '盐池县财政局', year: null }, NOTHING_GIVEN, ['finance']],
  ['no year is printed for a given agency', { agency: null, year: null }, { givenAgency: 'a', givenYear: null }, ['a']],
])('asks a person where %s', (_case, report, given, candidates) => {
  expect(attribute(report, given, [FINANCE])).toEqual({ agencyId: null, year: report.year, candidates });
});
