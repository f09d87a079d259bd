import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { ReportMeasuresEntity } from '../entities/report-measures.entity.js';
import { openTestDatabase } from '../testing/test-database.js';
import type { ReportLine } from './figures-line.js';
import { MEASURES_COLUMNS, REPORT_COLUMNS, reportInCopy } from './report-in-copy.js';

const KEYS = cellKeys(EDITIONS['2021']);

function aLine(change: Partial<ReportLine> = {}): ReportLine {
  return { agency: 'c', year: 2023, edition: '2021', values: KEYS.map((_, place) => place), facts: [], ...change };
}

const valuesOf = <Name extends string>(row: string, names: readonly Name[]) => {
  const values = row.split('\t');
  return Object.fromEntries(names.map((name, index) => [name, values[index]])) as Record<Name, string>;
};

it('fills every column of the measures but those that say whose they are', async () => {
  await using database = await openTestDatabase();
  const columns = database.source.getMetadata(ReportMeasuresEntity).columns.map(({ propertyName }) => propertyName);
  expect([...MEASURES_COLUMNS, 'reportId', 'agencyId', 'year', 'current'].sort()).toEqual(columns.sort());
});

it('says of each cell whether it is a number, and what the line states', () => {
  const whole = valuesOf(reportInCopy(aLine()).report, REPORT_COLUMNS);
  expect(whole).toMatchObject({ edition: '2021', cellValues: `{${KEYS.map((_, place) => place).join(',')}}` });
  expect(whole.cellStates).toBe(`{${KEYS.map(() => 0).join(',')}}`);
  const values = [null, ...KEYS.slice(1).map(() => 0)];
  const facts = [{ name: 'published.website', value: 12 } as const];
  const gap = valuesOf(reportInCopy(aLine({ values, facts })).report, REPORT_COLUMNS);
  expect(gap.cellStates).toMatch(/^\{5,0,0/u);
  expect(gap.cellValues).toMatch(/^\{NULL,0,0/u);
  expect(gap.statedFacts).toBe('[{"name":"published.website","value":12}]');
});

it('measures the report: what it does not know is nothing', () => {
  const facts = [{ name: 'published.website', value: 12 } as const];
  const received = KEYS.indexOf('applications.newlyReceived.total');
  const values = KEYS.map((_, place) => (place === received ? 7 : null));
  const measures = valuesOf(reportInCopy(aLine({ values, facts })).measures, MEASURES_COLUMNS);
  expect(measures).toMatchObject({ received: '7', concluded: '\\N', website: '12', published: '12', disputed: '{}' });
});
