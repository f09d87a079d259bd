import { storeAgency } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { versionOf } from './version-in-year.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database[Symbol.asyncDispose]());

async function called(agency: string, year: number): Promise<string[]> {
  const rows: { name: string }[] = await database.source.query(versionOf('$1', '$2'), [agency, year]);
  return rows.map(({ name }) => name);
}

/** Named by the days from which they hold; written in an order of no meaning. */
async function aRenamedAgency(id: string): Promise<void> {
  for (const [name, validFrom, validTo] of [
    ['2021', '2021-05-01', '2021-08-31'],
    ['2010', '2010-01-01', '2018-12-31'],
    ['2021, later', '2021-09-01', null],
    ['2020', '2020-12-31', '2021-04-30'],
  ] as const) {
    await storeAgency(database.source, { id, name, validFrom, validTo });
  }
}

it.each([
  [2005, '2010', 'the first one, before there was any'],
  [2018, '2010', 'the one that held'],
  [2019, '2010', 'the last one, in a gap'],
  [2020, '2020', 'one that began on the last day'],
  [2021, '2021, later', 'the last one that began in the year'],
  [2099, '2021, later', 'the last one from then on'],
])('in %i it is called %s: %s', async (year, name) => {
  await aRenamedAgency(`in ${year}`);
  expect(await called(`in ${year}`, year)).toEqual([name]);
});

it('is divided anew with each change of a version', async () => {
  await aRenamedAgency('a');
  await storeAgency(database.source, { id: 'b', name: 'another' });
  await database.source.query(
    `UPDATE agency_version SET valid_from = '2022-01-01' WHERE agency_id = 'a' AND name = '2021, later'`,
  );
  expect(await called('a', 2021)).toEqual(['2021']);
  await database.source.query(`DELETE FROM agency_version WHERE agency_id = 'a' AND name <> '2020'`);
  expect([await called('a', 2005), await called('a', 2030), await called('b', 2030)]).toEqual([
    ['2020'],
    ['2020'],
    ['another'],
  ]);
});

it('is one for each year that an agency has', async () => {
  const years = Array.from({ length: 30 }, (_, nth) => 2000 + nth);
  await aRenamedAgency('each');
  for (const year of years) expect(await called('each', year)).toHaveLength(1);
});
