import { Readable } from 'node:stream';

import { cellKeys, EDITIONS } from '@gongkai/report-form';
import type { AnnualReport } from '@gongkai/report-model';

import { aFinding } from '../testing/a-finished-reading.js';
import { aVersion, openTestStorage } from '../testing/test-storage.js';
import { importFigures } from './import-figures.js';

let storage: Awaited<ReturnType<typeof openTestStorage>>;

beforeEach(async () => {
  storage = await openTestStorage();
});
afterEach(() => storage[Symbol.asyncDispose]());

const BUREAU = { id: 'c', name: '盐池县丙局', kind: 'science', region: '640323', parent: 'a', from: '2019-01-01' };

function aReport(change: { agency?: string; year?: number; cells?: object; facts?: object } = {}) {
  const { agency = 'c', year = 2023, cells = {}, facts = [] } = change;
  const zeros = Object.fromEntries(cellKeys(EDITIONS['2021']).map((key) => [key, 0]));
  return { report: { agency, year, cells: { ...zeros, ...cells }, facts } };
}

function jsonl(...lines: readonly unknown[]): AsyncIterable<string> {
  return Readable.from(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`));
}

const imported = (...lines: readonly unknown[]) => importFigures(storage.source, jsonl(...lines));
const rows = (sql: string): Promise<Record<string, unknown>[]> => storage.source.query(sql);

it('takes in agencies, what they owe, and their figures with the measures', async () => {
  const cells = { 'applications.newlyReceived.total': 7, 'proactive.fees.amount': 0.038 };
  const facts = [
    { name: 'published.website', value: 120 },
    { name: 'rate.onTime', value: 0.957 },
  ];
  const took = await imported({ agency: BUREAU }, '', aReport({ cells, facts }), aReport({ year: 2022 }));
  expect(took).toEqual({ agencies: 1, reports: 2, besideDocuments: 0 });
  expect(await rows(`SELECT year, received, website, current FROM report_measures ORDER BY year`)).toEqual([
    { year: 2022, received: 0, website: null, current: true },
    { year: 2023, received: 7, website: 120, current: true },
  ]);
  expect(await rows(`SELECT year FROM reporting_duty WHERE agency_id = 'c' ORDER BY year`)).toEqual([
    { year: 2022 },
    { year: 2023 },
  ]);
  const [{ id } = { id: '' }] = await rows('SELECT id FROM report WHERE year = 2023');
  const stored = await storage.reports.get(String(id));
  expect(stored).toMatchObject({ submissionId: null, fileName: null, agency: { id: 'c', name: '盐池县丙局' } });
  expect(stored.reading.figuresOnly).toBe(true);
  expect(stored.reading.cells['proactive.fees.amount']).toEqual({
    state: 'number',
    value: 0.038,
    raw: '0.038',
    at: {},
  });
  expect(stored.reading.facts).toMatchObject([
    { name: 'published.website', value: 120, text: '网站公开数：120' },
    { name: 'rate.onTime', value: 0.957, text: '按时答复率（自述）：95.7%' },
  ]);
});

it('reads lines that come in pieces, a character split between two, and a last one without an end', async () => {
  const file = Buffer.from(
    [{ agency: BUREAU }, aReport(), aReport({ year: 2022 })].map((line) => JSON.stringify(line)).join('\r\n'),
  );
  const pieces = Array.from({ length: Math.ceil(file.length / 50) }, (_, at) => file.subarray(at * 50, at * 50 + 50));
  await importFigures(storage.source, Readable.from(pieces));
  expect(await rows(`SELECT name FROM agency_today WHERE id = 'c'`)).toEqual([{ name: '盐池县丙局' }]);
  expect(await rows('SELECT year FROM report ORDER BY year')).toEqual([{ year: 2022 }, { year: 2023 }]);
});

it('takes nothing in of an empty file', async () => {
  expect(await imported()).toEqual({ agencies: 0, reports: 0, besideDocuments: 0 });
});

it('keeps a cell that the file lacks as missing, never as zero', async () => {
  await imported({ agency: BUREAU }, aReport({ cells: { 'applications.newlyReceived.total': undefined } }));
  expect(await rows('SELECT received, concluded FROM report_measures')).toEqual([{ received: null, concluded: 0 }]);
});

it('has every report checked by jobs, with the year before beside it', async () => {
  await imported({ agency: BUREAU }, aReport(), aReport({ year: 2022 }));
  const jobs = await rows(`SELECT payload FROM outbox WHERE queue = 'check-reports'`);
  const ids = jobs.flatMap(({ payload }) => (payload as { reportIds: string[] }).reportIds);
  expect(ids).toHaveLength(2);
  const seen: [AnnualReport, number | null | undefined][] = [];
  const checked = await storage.checks.check(ids, {
    ruleSet: '1',
    findings: (report, { previous }) => {
      seen.push([report, previous?.year]);
      return [aFinding()];
    },
  });
  expect(checked).toBe(2);
  expect(seen.map(([{ year, figuresOnly }, before]) => [year, figuresOnly, before]).sort()).toEqual([
    [2022, true, undefined],
    [2023, true, 2022],
  ]);
  expect(await rows('SELECT DISTINCT open_errors FROM report_measures')).toEqual([{ open_errors: 1 }]);
});

it.each([
  ['of the same agency in the year after', 'c', { year: 2022 }],
  ['of the one that took over its work, in the year after', 'd', { year: 2022 }],
  ['of the agency above', 'a', {}],
])('has the report of a document checked again that the figures are compared with: %s', async (_, agency, change) => {
  await imported({ agency: BUREAU });
  const heir = { ...aVersion('d', '盐池县丁局'), validFrom: '2023-02-01', successorOf: ['c-1'] };
  await storage.agencies.register({ versions: [heir], duties: [] });
  const [compared, other] = [await storage.readAs(agency), await storage.readAs('b')];
  const due = () => rows(`SELECT submission_id FROM report WHERE check_due IS NOT NULL AND submission_id IS NOT NULL`);
  expect(await due()).toEqual([]);
  await imported(aReport(change));
  expect(await due()).toEqual([{ submission_id: compared }]);
  const jobs = JSON.stringify(await rows(`SELECT payload FROM outbox WHERE queue = 'check-reports'`));
  expect(jobs).toContain(await storage.reportOf(compared));
  expect(jobs).not.toContain(await storage.reportOf(other));
});

it('replaces figures that came before, and leaves the report of a document the one that counts', async () => {
  const submission = await storage.readAs('b');
  const both = [aReport(), aReport({ agency: 'b' })];
  await imported({ agency: BUREAU }, ...both);
  expect(await imported({ agency: BUREAU }, ...both)).toEqual({ agencies: 0, reports: 2, besideDocuments: 1 });
  expect(await rows('SELECT agency_id, submission_id FROM report WHERE current ORDER BY agency_id')).toEqual([
    { agency_id: 'b', submission_id: submission },
    { agency_id: 'c', submission_id: null },
  ]);
  expect(await rows('SELECT FROM report')).toHaveLength(3);
});

it('lets a document take the place of figures, and figures count again when it is withdrawn', async () => {
  await imported({ agency: BUREAU }, aReport());
  const submission = await storage.readAs('c');
  expect(await rows('SELECT submission_id FROM report WHERE current')).toEqual([{ submission_id: submission }]);
  await storage.submissions.withdraw(submission);
  expect(await rows('SELECT submission_id FROM report WHERE current')).toEqual([{ submission_id: null }]);
});

describe('a region that nobody knew', () => {
  const regions = (codes: readonly string[]) =>
    rows(`SELECT code, name, parent FROM region WHERE code IN ('${codes.join("', '")}') ORDER BY code`);

  it('is added below the one its code stands in, with those that nobody knew either', async () => {
    await imported({ agency: { ...BUREAU, region: '640399' } }, { agency: { ...BUREAU, id: 'd', region: '990101' } });
    expect(await regions(['640399', '990000', '990100', '990101'])).toEqual([
      { code: '640399', name: '640399', parent: '640300' },
      { code: '990000', name: '990000', parent: null },
      { code: '990100', name: '990100', parent: '990000' },
      { code: '990101', name: '990101', parent: '990100' },
    ]);
  });

  it('stands by itself where its code is none of GB/T 2260', async () => {
    await imported({ agency: { ...BUREAU, region: 'zone-1' } });
    expect(await regions(['zone-1'])).toEqual([{ code: 'zone-1', name: 'zone-1', parent: null }]);
  });

  it('is called as its government, also when that comes later; a name that stands there stays', async () => {
    await imported({ agency: { ...BUREAU, region: '990101' } });
    const government = { ...BUREAU, id: 'g', kind: 'government', name: '示范县人民政府', region: '990101' };
    await imported({ agency: government });
    expect(await regions(['990101'])).toMatchObject([{ name: '示范县' }]);
    await imported(
      { agency: { ...government, id: 'h', name: '另一县人民政府' } },
      { agency: { ...government, id: 'i', name: '盐池镇人民政府', region: '640323' } },
    );
    expect(await regions(['640323', '990101'])).toMatchObject([{ name: '盐池县' }, { name: '示范县' }]);
  });

  it('is added up in those above it', async () => {
    await imported(
      { agency: { ...BUREAU, region: '990101' } },
      aReport({ cells: { 'applications.newlyReceived.total': 7 } }),
    );
    const sums = await rows(`SELECT region_code, reports FROM rollup WHERE kind = '' ORDER BY region_code`);
    expect(sums).toEqual(['990000', '990100', '990101'].map((region_code) => ({ region_code, reports: 1 })));
  });
});

it.each([
  ['第 2 行不是一个完整的 JSON', ['{"report": {']],
  ['第 2 行既没有 agency，也没有 report', [{}]],
  ['agency.name', [{ agency: { ...BUREAU, name: '' } }]],
  ['agency.from', [{ agency: { ...BUREAU, from: '2019' } }]],
  ['report.year', [aReport({ year: 2023.5 })]],
  [
    'applications.newlyReceived.total 不是数字："3 件"',
    [aReport({ cells: { 'applications.newlyReceived.total': '3 件' } })],
  ],
  ['没有的格：applications.newlyReceived', [aReport({ cells: { 'applications.newlyReceived': 1 } })]],
  ['report.facts', [aReport({ facts: [{ name: 'published.everywhere', value: 1 }] })]],
  ['第 3 行与第 2 行重复', [aReport(), aReport()]],
  ['机关 nobody 不在名册里', [aReport({ agency: 'nobody' })]],
  ['上级机关 nobody 不在名册里', [{ agency: { ...BUREAU, id: 'd', parent: 'nobody' } }]],
])('says what is wrong, and takes in nothing: %s', async (words, lines) => {
  await expect(imported({ agency: BUREAU }, ...lines)).rejects.toMatchObject({
    code: 'figures-invalid',
    message: expect.stringContaining(words) as string,
  });
  expect(await rows(`SELECT FROM agency WHERE id = 'c'`)).toEqual([]);
});
