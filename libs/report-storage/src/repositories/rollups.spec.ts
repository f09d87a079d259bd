import { Readable } from 'node:stream';

import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { importFigures } from '../figures/import-figures.js';
import { DivideYearsAmongVersions1764002100000 } from '../migrations/1764002100000-divide-years-among-versions.js';
import { aVersion, openTestStorage } from '../testing/test-storage.js';
import { rebuildRollups } from './rollups.js';

let storage: Awaited<ReturnType<typeof openTestStorage>>;

beforeEach(async () => {
  storage = await openTestStorage();
});
afterEach(() => storage[Symbol.asyncDispose]());

const RECEIVED = cellKeys(EDITIONS['2021']).indexOf('applications.newlyReceived.total') + 1;

/** Region and kind: how many reports, the applications received, and how many do not say. */
async function received(): Promise<string[]> {
  const rows: { at: string; reports: number; sum: number; unknown: number }[] = await storage.source.query(
    `SELECT region_code || ' ' || kind AS at, reports, sums[$1] AS sum, "unknown"[$1] AS "unknown"
     FROM rollup WHERE reports <> 0 ORDER BY region_code, kind`,
    [RECEIVED],
  );
  return rows.map(({ at, reports, sum, unknown }) => `${at}: ${reports}, ${sum}, ${unknown}`);
}

function importLines(...lines: readonly unknown[]) {
  return importFigures(storage.source, Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`)));
}

const agency = (id: string, kind: string, region: string, more: object = {}) => ({
  agency: { id, name: `${id}局`, kind, region, from: '2019-01-01', ...more },
});
const report = (id: string, count?: number) => ({
  report: { agency: id, year: 2023, cells: count === undefined ? {} : { 'applications.newlyReceived.total': count } },
});

/** Three bureaus in two counties of one prefecture, and the government of one of them, which sums them up itself. */
const PROVINCE = [
  agency('x', 'science', '640323'),
  agency('y', 'finance', '640323'),
  agency('z', 'science', '640324'),
  agency('g', 'government', '640323'),
  report('x', 3),
  report('y', 4),
  report('z'),
  report('g', 7),
];

const SUMS = [
  '640000 : 3, 7, 1',
  '640000 finance: 1, 4, 0',
  '640000 science: 2, 3, 1',
  '640300 : 3, 7, 1',
  '640300 finance: 1, 4, 0',
  '640300 science: 2, 3, 1',
  '640323 : 2, 7, 0',
  '640323 finance: 1, 4, 0',
  '640323 science: 1, 3, 0',
  '640324 : 1, 0, 1',
  '640324 science: 1, 0, 1',
];

it('sums up every region and kind, governments left out, the same report by report as all at once', async () => {
  await importLines(...PROVINCE);
  expect(await received()).toEqual(SUMS);
  await storage.source.transaction(rebuildRollups);
  expect(await received()).toEqual(SUMS);
  await importLines(...PROVINCE.slice(0, 4), report('x', 3));
  expect(await received()).toEqual(SUMS);
});

it('follows a document that arrives, is replaced and is withdrawn, in its own transaction', async () => {
  const first = await storage.readAs('a');
  const one = ['640000 : 1, 3, 0', '640000 other: 1, 3, 0', '640300 : 1, 3, 0', '640300 other: 1, 3, 0'];
  const county = ['640323 : 1, 3, 0', '640323 other: 1, 3, 0'];
  expect(await received()).toEqual([...one, ...county]);
  const second = await storage.readAs('a', { sha256: 'another' });
  expect(await received()).toEqual([...one, ...county]);
  await storage.submissions.withdraw(second);
  expect(await received()).toEqual([...one, ...county]);
  await storage.submissions.withdraw(first);
  expect(await received()).toEqual([]);
});

it('counts a report elsewhere when its agency turns out to have been of another county', async () => {
  await importLines(...PROVINCE);
  const moved = { id: 'x-2', agencyId: 'x', name: 'x局', aliases: [], kind: 'science', parentId: null } as const;
  const since = { regionCode: '640324', validFrom: '2023-06-01', validTo: null, successorOf: [], population: null };
  await storage.source.query(`UPDATE agency_version SET valid_to = '2023-05-31' WHERE id = 'x-1'`);
  await storage.agencies.register({ versions: [{ ...moved, ...since }], duties: [] });
  expect(await received()).toEqual(
    expect.arrayContaining(['640323 : 1, 4, 0', '640324 : 2, 3, 1', '640300 : 3, 7, 1']) as string[],
  );
});

it('counts a report elsewhere when the rule changes by which its agency is looked at', async () => {
  await importLines(...PROVINCE);
  const later = { ...aVersion('x', 'x局'), id: 'x-2', regionCode: '640324', validFrom: '2024-06-01' };
  await storage.source.query(`UPDATE agency_version SET valid_to = '2021-12-31' WHERE id = 'x-1'`);
  await storage.agencies.register({ versions: [later], duties: [] });
  const now = await received();
  expect(now).toContain('640323 : 2, 7, 0');
  await storage.source.query('DELETE FROM peer_change');
  const [migration, runner] = [new DivideYearsAmongVersions1764002100000(), storage.source.createQueryRunner()];
  try {
    await migration.down(runner);
    expect(await received()).toEqual(expect.arrayContaining(['640323 : 1, 4, 0', '640324 : 2, 3, 1']) as string[]);
    await migration.up(runner);
  } finally {
    await runner.release();
  }
  expect(await received()).toEqual(now);
  expect(await storage.source.query('SELECT DISTINCT agency_id, year FROM peer_change')).toEqual([
    { agency_id: 'x', year: 2023 },
  ]);
});
