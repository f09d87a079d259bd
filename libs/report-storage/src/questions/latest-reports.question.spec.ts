import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { LatestReportsQuestion } from './latest-reports.question.js';

let database: TestDatabase;
let latest: LatestReportsQuestion;

beforeAll(async () => {
  database = await openTestDatabase();
  latest = new LatestReportsQuestion(database.source);
  await storeAgency(database.source, { id: 'a', name: '甲局' });
  await storeAgency(database.source, { id: 'b', name: '乙局', regionCode: '640104', kind: 'water' });
  await store('a', 2024, '1 day', { openErrors: 2 });
  await store('b', 2024, '6 days');
  await store('a', 2023, '0 days');
});
afterAll(() => database[Symbol.asyncDispose]());

async function store(agencyId: string, year: number, ago: string, measures: object = {}): Promise<string> {
  const id = await storeReport(database.source, { agencyId, year, ...measures });
  await database.source.query(
    `UPDATE submission SET received_at = now() - $2::interval
     WHERE id = (SELECT submission_id FROM report WHERE id = $1)`,
    [id, ago],
  );
  return id;
}

const ask = async (asked: object, how = { limit: 10, days: 7 }) => {
  const { rows, received } = await latest.ask({ year: 2024, ...asked }, how);
  return [rows.map(({ agency }) => agency.id), received];
};

it('gives those that came last first, of the year and scope asked for', async () => {
  expect(await ask({})).toEqual([['a', 'b'], 2]);
  expect(await ask({ region: '640100' })).toEqual([['b'], 1]);
  expect(await ask({ kind: 'science' })).toEqual([['a'], 1]);
  expect(await ask({ year: 2022 })).toEqual([[], 0]);
});

it('counts those of some days only, however many are shown', async () => {
  expect(await ask({}, { limit: 1, days: 3 })).toEqual([['a'], 1]);
});

it('tells of each how it stands, and whether it came again', async () => {
  const { rows } = await latest.ask({ year: 2024 }, { limit: 10, days: 7 });
  expect(rows).toMatchObject([
    { errors: 2, warnings: 0, again: false },
    { errors: 0, again: false },
  ]);
  await database.source.query(`UPDATE report SET current = false WHERE agency_id = 'a' AND year = 2024`);
  const again = await store('a', 2024, '0 days');
  const [first] = (await latest.ask({ year: 2024 }, { limit: 1, days: 7 })).rows;
  expect(first).toMatchObject({ reportId: again, again: true });
});
