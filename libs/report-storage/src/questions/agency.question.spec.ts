import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { AgencyQuestion } from './agency.question.js';

let database: TestDatabase;
let agencies: AgencyQuestion;

beforeAll(async () => {
  database = await openTestDatabase();
  agencies = new AgencyQuestion(database.source);
  const { source } = database;
  await storeAgency(source, { id: 'gov', name: '盐池县人民政府', kind: 'government' });
  await storeAgency(source, { id: 'old', name: '盐池县文化局', validTo: '2018-12-31' });
  await storeAgency(source, { id: 'a', name: '盐池县科技局', validTo: '2019-03-31' });
  const [old] = await source.query<{ id: string }[]>(`SELECT id FROM agency_version WHERE agency_id = 'old'`);
  await storeAgency(source, {
    ...{ id: 'a', name: '盐池县科学技术局', validFrom: '2019-04-01', successorOf: [old!.id] },
    id: 'a',
  });
});
afterAll(() => database[Symbol.asyncDispose]());

it('knows of nobody of another id', async () => {
  expect(await agencies.ask('nobody')).toBeNull();
});

it('tells the names in time, those it goes on from, and who is above it', async () => {
  const found = await agencies.ask('a');
  expect(found).toMatchObject({ agency: { name: '盐池县科学技术局' }, level: 'county', parent: { id: 'gov' } });
  expect(found?.names.map(({ relation, name, from, to }) => [relation, name, from, to])).toEqual([
    ['own', '盐池县科学技术局', '2019-04-01', null],
    ['own', '盐池县科技局', '2000-01-01', '2019-03-31'],
    ['before', '盐池县文化局', '2000-01-01', '2018-12-31'],
  ]);
});

it('tells who went on from it', async () => {
  const found = await agencies.ask('old');
  expect(found?.names.map(({ relation, agency }) => [relation, agency])).toEqual([
    ['after', 'a'],
    ['own', 'old'],
  ]);
});

it('lists what it sent, without what was withdrawn', async () => {
  const { source } = database;
  await storeReport(source, { agencyId: 'a', year: 2022, publishedOn: '2023-01-20' });
  const counts = await storeReport(source, { agencyId: 'a', year: 2023 });
  const withdrawn = await storeReport(source, { agencyId: 'a', year: 2021 });
  await source.query(
    `UPDATE submission SET withdrawn_at = now() WHERE id = (SELECT submission_id FROM report WHERE id = $1)`,
    [withdrawn],
  );
  const found = await agencies.ask('a');
  expect(found?.documents.map(({ year, publishedOn, fileName }) => [year, publishedOn, fileName])).toEqual([
    [2023, null, '年报.docx'],
    [2022, '2023-01-20', '年报.docx'],
  ]);
  expect(found?.documents[0]).toMatchObject({ reportId: counts, current: true });
});
