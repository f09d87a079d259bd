import { DocumentSandbox } from '@gongkai/document-sandbox';
import {
  AgencyRepository,
  FindingRepository,
  ReadingRepository,
  ReportRepository,
  RuleSettingRepository,
} from '@gongkai/report-storage';
import { jest } from '@jest/globals';

import { ReportJudging } from '../check-reports/report-judging.service.js';
import { anotherReport, NOTICE, REPORT, reportOn } from '../testing/documents.js';
import { openTestGround } from '../testing/test-worker.js';
import { ReportReading } from './report-reading.service.js';

// Documents are read in processes of their own.
jest.setTimeout(60_000);

const ground = await openTestGround();
const { source, submissions, files, send } = ground;
const reports = new ReportRepository(source);
const findings = new FindingRepository(source);
const judging = new ReportJudging(new RuleSettingRepository(source));
const agencies = new AgencyRepository(source);
const sandbox = new DocumentSandbox();

afterAll(async () => {
  await sandbox.close();
  await ground.close();
});

function readingIn(within: DocumentSandbox): ReportReading {
  return new ReportReading(files, within, agencies, judging, new ReadingRepository(source));
}

/** Closed at the end of the test, however it ends. */
function closing(opened: DocumentSandbox) {
  return { sandbox: opened, [Symbol.asyncDispose]: () => opened.close() };
}

const reading = readingIn(sandbox);

it('reads a report, registers its agency, and keeps the one finding', async () => {
  const id = await send(REPORT);
  await reading.readAndStore(id);
  const submission = await submissions.get(id);
  expect(submission).toMatchObject({
    state: 'checked',
    needsAgency: false,
    printedAgency: '盐池县科学技术局',
    agency: { name: '盐池县科学技术局', kind: 'science', region: { name: '盐池县' }, sample: false },
    year: 2023,
    errors: 1,
  });
  const report = await reports.get(submission.reportId!);
  expect(Object.keys(report.reading.cells)).toHaveLength(200);
  const found = await findings.ofReport(report.id);
  expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([{ rule: 'none-received-matches-table' }]);
  const measures: unknown = await source.query(
    'SELECT received, concluded, website, wechat, on_time_rate, current FROM report_measures WHERE report_id = $1',
    [report.id],
  );
  expect(measures).toEqual([{ received: 1, concluded: 1, website: 15, wechat: 37, on_time_rate: 1, current: true }]);
});

it('knows the agency again, and keeps both versions of the year', async () => {
  const id = await send(anotherReport(1));
  await reading.readAndStore(id);
  const { agency, reportId } = await submissions.get(id);
  const versions = await reports.versions(agency!.id, 2023);
  expect(versions).toHaveLength(2);
  expect(versions[0]?.id).toBe(reportId);
});

it('compares with what the agency said the year before', async () => {
  const before = new TextDecoder()
    .decode(reportOn(2022))
    .replace('四、结转下年度继续办理\t\t0\t0\t0\t0\t0\t0\t0', '四、结转下年度继续办理\t\t2\t0\t0\t0\t0\t0\t2');
  await reading.readAndStore(await send(new TextEncoder().encode(before)));
  const id = await send(anotherReport(2));
  await reading.readAndStore(id);
  const found = await findings.ofReport((await submissions.get(id)).reportId!);
  expect(found.map(({ rule }) => rule)).toContain('carry-over-chain');
});

it.each([
  ['what is no report', NOTICE, 'notice'],
  ['an empty file', new Uint8Array(), 'document-empty'],
  ['a broken archive', new TextEncoder().encode('PK\u0003\u0004 and no more'), 'document-damaged'],
])('refuses %s, and says in Chinese what to do', async (_what, bytes, reasonCode) => {
  const id = await send(bytes);
  await reading.readAndStore(id);
  const submission = await submissions.get(id);
  expect(submission).toMatchObject({ state: 'refused', reasonCode, reportId: null });
  expect(submission.reason).toMatch(/\p{Script=Han}{5}/u);
});

it('fails where the original has gone', async () => {
  const id = await send(anotherReport(3));
  await files.remove((await submissions.get(id)).sha256);
  await reading.readAndStore(id);
  expect(await submissions.get(id)).toMatchObject({ state: 'failed', reasonCode: 'file-missing' });
});

it('gives a document that breaks a limit to a person the second time', async () => {
  await using narrow = closing(new DocumentSandbox({ outputBytes: 1000 }));
  const id = await send(anotherReport(4));
  await expect(readingIn(narrow.sandbox).readAndStore(id)).rejects.toThrow('goes back to the queue');
  expect(await submissions.get(id)).toMatchObject({ state: 'received', reason: null });
  await readingIn(narrow.sandbox).readAndStore(id);
  const submission = await submissions.get(id);
  expect(submission).toMatchObject({ state: 'failed', reasonCode: 'document-too-complex' });
  expect(submission.reason).toContain('管理员');
});

it('holds nothing against a document whose process was closed under it', async () => {
  const closed = new DocumentSandbox();
  await closed.close();
  const id = await send(anotherReport(5));
  for (let nth = 0; nth < 3; nth += 1) {
    await expect(readingIn(closed).readAndStore(id)).rejects.toThrow('goes back to the queue');
  }
  await reading.readAndStore(id);
  expect((await submissions.get(id)).state).toBe('checked');
});

it('does nothing about what is settled, withdrawn or unknown', async () => {
  const id = await send(anotherReport(6));
  await submissions.withdraw(id);
  await reading.readAndStore(id);
  expect((await submissions.get(id)).state).toBe('received');
  await reading.readAndStore('00000000-0000-4000-8000-000000000000');
});

it('asks a person where the agency is not certain, and goes on with the choice', async () => {
  const unsure = new TextDecoder().decode(REPORT).replaceAll('盐池县科学技术局', '盐池县科学技木局');
  const id = await send(new TextEncoder().encode(unsure));
  await reading.readAndStore(id);
  const asked = await submissions.get(id);
  expect(asked).toMatchObject({ state: 'checked', needsAgency: true, reportId: null, agency: null });
  expect(asked.candidates.map(({ name }) => name)).toContain('盐池县科学技术局');
  await submissions.chooseAgency(id, asked.candidates[0]!.id, 2020);
  await reading.readAndStore(id);
  expect(await submissions.get(id)).toMatchObject({
    needsAgency: false,
    year: 2020,
    agency: { name: '盐池县科学技术局' },
  });
});
