import { migrate } from '../database.js';
import { MIGRATIONS } from '../migrations.js';
import { CreateReportProblems1764001700000 } from '../migrations/1764001700000-create-report-problems.js';
import { aFinishedReading, aReport } from '../testing/a-finished-reading.js';
import { openTestStorage } from '../testing/test-storage.js';

const storage = await openTestStorage();
const { source, submissions, readings, aSubmission, claimed, reportOf } = storage;

afterAll(() => storage[Symbol.asyncDispose]());

const PROBLEMS = [
  { text: '部分栏目更新\0不及时', categories: ['P01'], at: { line: 9, start: 0, end: 8 } },
  { text: '人手少，解读也少', categories: ['P04', 'P07'], at: { line: 10, start: 0, end: 8 } },
  { text: '门禁系统老化', categories: [], at: { line: 11, start: 0, end: 6 } },
];
const WRITTEN = [
  { position: 0, text: '部分栏目更新\ufffd不及时', categories: ['P01'] },
  { position: 1, text: '人手少，解读也少', categories: ['P04', 'P07'] },
  { position: 2, text: '门禁系统老化', categories: [] },
];

async function arrive(problems: typeof PROBLEMS): Promise<string> {
  const { id } = await submissions.receive(aSubmission());
  const reading = aReport({ problems });
  const attribution = { agencyId: 'a', year: 2023, newAgency: null };
  await readings.finish(await claimed(id), aFinishedReading(attribution, { reading }));
  return reportOf(id);
}

const written = (reportId: string): Promise<unknown> =>
  source.query('SELECT position, text, categories FROM report_problem WHERE report_id = $1 ORDER BY position', [
    reportId,
  ]);

it('writes every problem with its report, and takes it away with it', async () => {
  const id = await arrive(PROBLEMS);
  expect(await written(id)).toEqual(WRITTEN);
  expect(await written(await arrive([]))).toEqual([]);
  await source.query('DELETE FROM report WHERE id = $1', [id]);
  expect(await written(id)).toEqual([]);
});

it('takes the problems of earlier readings from where they were kept', async () => {
  const id = await arrive(PROBLEMS);
  const since = MIGRATIONS.length - MIGRATIONS.indexOf(CreateReportProblems1764001700000);
  for (let undone = 0; undone < since; undone += 1) await source.undoLastMigration();
  await migrate(storage.url);
  expect(await written(id)).toEqual(WRITTEN);
});
