import { Readable } from 'node:stream';

import { importFigures } from '../figures/import-figures.js';
import { openTestStorage } from '../testing/test-storage.js';
import { DataVersionRepository } from './data-version.repository.js';

let storage: Awaited<ReturnType<typeof openTestStorage>>;
let versions: DataVersionRepository;

beforeAll(async () => {
  storage = await openTestStorage();
  versions = new DataVersionRepository(storage.source);
});
afterAll(() => storage[Symbol.asyncDispose]());

/** By how much the version grows while something happens. */
async function growth(work: () => Promise<unknown>): Promise<number> {
  const before = await versions.now();
  await work();
  return Number(BigInt(await versions.now()) - BigInt(before));
}

/** What no answer that is named by the version shows. A new table is versioned, or stands here. */
const UNANSWERED = [
  'account',
  'check_run',
  'common_text',
  'data_change',
  'data_version',
  'migration',
  'outbox',
  'peer_change',
  'reading',
  'report_text',
  'rollup',
  'rule_setting',
  'session',
  'stored_file',
];

it('watches every table that answers are made of', async () => {
  const rows: { name: string }[] = await storage.source.query(
    `SELECT c.relname AS name FROM pg_class c
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND NOT EXISTS (
       SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = c.relname || '_revised') ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(UNANSWERED);
});

it('grows when a report comes to count, goes, or is said to be published otherwise', async () => {
  const { submissions } = storage;
  expect(await growth(() => storage.readAs('a'))).toBe(1);
  const { id } = await submissions.receive(storage.aSubmission());
  await storage.readings.claim(id);
  expect(await growth(() => storage.source.query(`UPDATE submission SET published_on = '2024-03-02'`))).toBe(1);
  expect(await growth(() => storage.source.query('DELETE FROM report'))).toBe(1);
});

it('grows when an agency is called otherwise', async () => {
  expect(await growth(() => storage.source.query(`UPDATE agency_version SET name = '盐池县丁局'`))).toBe(1);
});

it('stays when nothing is changed, nobody would see it, or it is undone', async () => {
  const { source, submissions, aSubmission } = storage;
  expect(await growth(() => source.query('UPDATE agency_version SET name = name'))).toBe(0);
  expect(await growth(() => source.query(`UPDATE report SET check_due = now()`))).toBe(0);
  expect(await growth(() => submissions.receive(aSubmission()))).toBe(0);
  const undone = source.transaction(async (transaction) => {
    await transaction.query('DELETE FROM reporting_duty');
    throw new Error('undone');
  });
  expect(await growth(() => undone.catch(() => undefined))).toBe(0);
});

it('grows once by a file of figures, however many it holds', async () => {
  const lines = [
    { agency: { id: 'x', name: '盐池县丙局', kind: 'science', region: '640323', from: '2019-01-01' } },
    ...[2021, 2022, 2023].map((year) => ({ report: { agency: 'x', year, cells: {} } })),
  ];
  const file = Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`));
  expect(await growth(() => importFigures(storage.source, file))).toBe(1);
});

it('is new only for who sees the change, though changes end in another order than they began', async () => {
  const change = (year: number) => `INSERT INTO reporting_duty (agency_id, year) VALUES ('b', ${year})`;
  const [first, second] = [storage.source.createQueryRunner(), storage.source.createQueryRunner()];
  const seen = async () => {
    const version = await versions.now();
    const rows: { year: number }[] = await storage.source.query('SELECT year FROM reporting_duty');
    const count = rows.length;
    return { version: Number(version), count };
  };
  const before = await seen();
  await first.startTransaction();
  await first.query(change(2001));
  await second.startTransaction();
  await second.query(change(2002));
  expect(await seen()).toEqual(before);
  await second.commitTransaction();
  expect(await seen()).toEqual({ version: before.version + 1, count: before.count + 1 });
  await first.commitTransaction();
  expect(await seen()).toEqual({ version: before.version + 2, count: before.count + 2 });
  await Promise.all([first.release(), second.release()]);
});

it('counts every one of many changes at once', async () => {
  const years = Array.from({ length: 40 }, (_, at) => 1900 + at);
  const change = (year: number) =>
    storage.source.query('INSERT INTO reporting_duty (agency_id, year) VALUES ($1, $2)', ['b', year]);
  expect(await growth(() => Promise.all(years.map(change)))).toBe(years.length);
});

it('is asked for once while an answer is made, and anew after it', async () => {
  const before = await versions.now();
  const rename = () => storage.source.query(`UPDATE agency_version SET name = name || '（新）'`);
  await versions.answerFrom(before, async () => {
    await rename();
    expect(await new DataVersionRepository(storage.source).now()).toBe(before);
  });
  expect(await versions.now()).not.toBe(before);
});
