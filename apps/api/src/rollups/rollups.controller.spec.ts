import { Rollups } from '@gongkai/api-contract';

import { finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

let api: ApiUnderTest;
let clerk: string;

beforeAll(async () => {
  api = await openApi();
  clerk = await api.signIn('clerk');
  await registerAgencies(api, [
    { id: 'xiji', name: '西吉县教育局', kind: 'education', regionCode: '640422', duties: [2023] },
    { id: 'finance', name: '西吉县财政局', kind: 'finance', regionCode: '640422', duties: [2023] },
    // Nobody said that it has to report; it does.
    { id: 'longde', name: '隆德县教育局', kind: 'education', regionCode: '640423', duties: [] },
    { id: 'government', name: '西吉县人民政府', kind: 'government', regionCode: '640422', duties: [2023] },
  ]);
  for (const agencyId of ['xiji', 'longde', 'government']) {
    const id = await send(api, clerk, { publishedOn: '2024-02-01' });
    await finishReading(api, id, { agencyId, year: 2023, findings: [] });
  }
});

afterAll(() => api[Symbol.asyncDispose]());

async function rollups(query: string): Promise<Rollups> {
  const answer = await api.ask(`/api/v1/rollups?${query}`, clerk);
  expect(answer.status).toBe(200);
  return Rollups.parse(await answer.json());
}

const RECEIVED = 'applications.newlyReceived.total';

it('adds up every county, says how many of the due reports that is, and where its government reports otherwise', async () => {
  const { level, sample, rows } = await rollups('year=2023');
  expect([level, sample]).toEqual(['county', false]);
  expect(rows.map(({ region, reports, due }) => [region.name, reports, due])).toEqual([
    ['西吉县', 1, 2],
    ['隆德县', 1, 1],
  ]);
  const [xiji, longde] = rows;
  expect(xiji?.own?.gaps).toEqual({});
  expect(longde?.own).toBeNull();
  const [province] = (await rollups('year=2023&level=province')).rows;
  expect([province?.reports, province?.due]).toEqual([2, 3]);
  expect(province?.sums[RECEIVED]).toBe((xiji?.sums[RECEIVED] ?? 0) + (longde?.sums[RECEIVED] ?? 0));
});

it('asks about one region and one kind', async () => {
  expect((await rollups('year=2023&region=640423')).rows.map(({ region }) => region.name)).toEqual(['隆德县']);
  expect((await rollups('year=2023&kind=finance')).rows).toEqual([]);
  expect((await rollups('year=2022')).rows).toEqual([]);
});

it('gives the sums as CSV, a region a row and a cell a column', async () => {
  const csv = await (await api.ask('/api/v1/rollups.csv?year=2023&level=prefecture', clerk)).text();
  expect(csv).toContain('地区代码,地区,格式,应报,已汇总,未填数字,表二');
  expect(csv).toContain('640400,固原市,2021年版,3,2,');
});

it('says in Chinese that there is no such region', async () => {
  const answer = await api.ask('/api/v1/rollups?year=2023&region=x', clerk);
  expect(answer.status).toBe(400);
});

it('says of sums that any of them may be invented', async () => {
  await api.database.source.query(`UPDATE agency SET sample = true WHERE id = 'longde'`);
  expect((await rollups('year=2023')).sample).toBe(true);
  await api.database.source.query(`UPDATE agency SET sample = false WHERE id = 'longde'`);
});
