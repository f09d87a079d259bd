import { textPrint } from '@gongkai/consistency-rules';
import { ReadingRepository, CheckRepository } from '@gongkai/report-storage';
import { measure } from '@gongkai/indicators';
import { readReport } from '@gongkai/report-pipeline';
import { jest } from '@jest/globals';

import { REPORT } from '../testing/documents.js';
import { openTestGround, type TestGround } from '../testing/test-worker.js';
import { CheckingThreads } from './checking-threads.js';

// A thread loads the whole program.
jest.setTimeout(60_000);

let ground: TestGround;
let threads: CheckingThreads;

beforeAll(async () => {
  ground = await openTestGround();
  threads = new CheckingThreads({ databaseUrl: ground.url });
});

afterAll(async () => {
  await threads.close();
  await ground.close();
});

/** A stored report in which nothing has been found yet. */
async function aStoredReport(): Promise<string> {
  const { reading } = await readReport(REPORT);
  if (reading.kind !== 'annual-report') throw new Error('The seed is an annual report');
  const readings = new ReadingRepository(ground.source);
  const claim = await readings.claim(await ground.send(REPORT));
  if (!claim) throw new Error('nothing to claim');
  await ground.source.query(`INSERT INTO agency (id, sample) VALUES ('one', false)`);
  await ground.source.query(
    `INSERT INTO agency_version (id, agency_id, name, kind, region_code, valid_from)
     VALUES ('one-1', 'one', '盐池县科学技术局', 'science', '640323', '2000-01-01')`,
  );
  await readings.finish(claim, {
    reading,
    document: null,
    judge: { ruleSet: '', findings: () => [] },
    text: textPrint(reading),
    measures: measure(reading),
    attribution: { agencyId: 'one', year: 2023, newAgency: null },
  });
  await new CheckRepository(ground.source).start(null);
  const [row]: { id: string }[] = await ground.source.query('SELECT id FROM report');
  return row!.id;
}

it('checks what is due, and goes on after a job that failed', async () => {
  const id = await aStoredReport();
  await expect(threads.check(['no report'])).rejects.toThrow('uuid');
  await threads.check([id]);
  const [found]: unknown[] = await ground.source.query(
    `SELECT (check_due IS NULL) AS done, (SELECT count(*)::integer FROM finding WHERE severity = 'error') AS errors FROM report`,
  );
  expect(found).toEqual({ done: true, errors: 1 });
});

it('fails the job, and not the worker, where there is no database', async () => {
  const nowhere = new CheckingThreads({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' });
  await expect(nowhere.check([])).rejects.toThrow('DATABASE_URL');
  await nowhere.close();
});
