import { aFinding, aFinishedReading, aJudge, aReport } from '../testing/a-finished-reading.js';
import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestStorage } from '../testing/test-storage.js';
import { AgencyYearsQuestion } from './agency-years.question.js';

let storage: Awaited<ReturnType<typeof openTestStorage>>;
let asked: AgencyYearsQuestion;

beforeAll(async () => {
  storage = await openTestStorage();
  asked = new AgencyYearsQuestion(storage.source);
});
afterAll(() => storage[Symbol.asyncDispose]());

/** A report of 2023 that says and breaks something. */
async function read(agencyId: string): Promise<string> {
  const { id } = await storage.submissions.receive(storage.aSubmission());
  const problem = { text: '更新不及时', categories: ['P01' as const], at: { line: 9 } };
  const reading = aReport({ problems: [problem], measures: [{ ...problem, text: '加强更新' }] });
  const finished = aFinishedReading(
    { agencyId, year: 2023, newAgency: null },
    { reading, judge: aJudge([aFinding(), aFinding({ rule: 'outcomes-sum', subject: 'other', severity: 'warning' })]) },
  );
  await storage.readings.finish(await storage.claimed(id), finished);
  return storage.reportOf(id);
}

it('tells of every year in which it had to report or did', async () => {
  await read('a');
  await storage.source.query(`INSERT INTO reporting_duty (agency_id, year) VALUES ('a', 2024)`);
  await storeReport(storage.source, { agencyId: 'a', year: 2020 });
  expect(await asked.years('a')).toEqual([
    { year: 2024, state: 'missing', publishedOn: null, warnings: 0 },
    { year: 2023, state: 'reported', publishedOn: '2024-01-20', warnings: 1 },
    { year: 2020, state: 'reported', publishedOn: null, warnings: 0 },
  ]);
});

it('lists what stands in the reports that count, with what was decided', async () => {
  const reportId = await read('b');
  const found = await asked.findings('b');
  expect(found.map(({ year, rule, decision }) => [year, rule, decision])).toEqual([
    [2023, 'applications-balance', null],
    [2023, 'outcomes-sum', null],
  ]);
  expect(found[0]).toMatchObject({ reportId, severity: 'error', message: aFinding().message });
  const decide = (kind: 'confirmed' | 'reopened') =>
    storage.findings.remark(found[0]!.id, { kind, text: '', madeBy: null });
  await decide('confirmed');
  expect((await asked.findings('b'))[0]?.decision).toBe('confirmed');
  await decide('reopened');
  expect((await asked.findings('b'))[0]?.decision).toBeNull();
});

it('lists what section five says, and what is to be done about it', async () => {
  expect(await asked.problems('b')).toMatchObject([
    { year: 2023, problems: [{ text: '更新不及时', categories: ['P01'] }], measures: [{ text: '加强更新' }] },
  ]);
  expect(await asked.problems('nobody')).toEqual([]);
});

it('gives the middle of those of a kind and level that are ranked, year by year', async () => {
  const { source } = storage;
  const codes = ['completion-rate', 'applications-received'];
  const store = async (id: string, received: number, concluded: number, more: object = {}) => {
    await storeAgency(source, { id, name: id, ...more });
    await storeReport(source, { agencyId: id, year: 2022, received, carriedOver: 0, concluded });
  };
  await store('p1', 10, 5);
  await store('p2', 10, 10);
  await store('p3', 20, 12);
  await store('few', 4, 4);
  await store('alone', 10, 10, { kind: 'archives' });
  await store('other-kind', 10, 10, { kind: 'water' });
  await store('other-level', 10, 10, { regionCode: '640100' });
  await store('ended, and reported as in a ranking', 10, 8, { validTo: '2021-12-31' });
  await storeAgency(source, { id: 'doubtful', name: 'doubtful' });
  await storeReport(source, {
    agencyId: 'doubtful',
    year: 2022,
    received: 9,
    carriedOver: 0,
    concluded: 0,
    openErrors: 1,
  });
  expect(await asked.peersMedians('science', 'county', codes)).toEqual([
    { year: 2022, indicator: 'completion-rate', median: 0.7, peers: 4 },
    { year: 2022, indicator: 'applications-received', median: 10, peers: 5 },
  ]);
  expect(await asked.peersMedians('archives', 'county', codes)).toMatchObject([
    { indicator: 'completion-rate', median: null, peers: 1 },
    { indicator: 'applications-received', median: null, peers: 1 },
  ]);
  await store('p4', 10, 9);
  expect((await asked.peersMedians('science', 'county', codes))[0]?.median).toBe(0.8);
});
