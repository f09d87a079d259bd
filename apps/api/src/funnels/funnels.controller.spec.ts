import { Funnels } from '@gongkai/api-contract';

import { finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

let api: ApiUnderTest;
let clerk: string;

/** As many as there must be for anybody to say what is usual among them. */
const ALIKE = Array.from({ length: 12 }, (_, nth) => `a${nth}`);

beforeAll(async () => {
  api = await openApi();
  clerk = await api.signIn('clerk');
  const agencies = [...ALIKE, 'poor', 'missing'].map((id) => ({ id, name: `盐池县${id}局`, duties: [2023] }));
  await registerAgencies(api, agencies);
  for (const agencyId of [...ALIKE, 'poor']) {
    const id = await send(api, clerk, { publishedOn: '2024-02-01' });
    const totals = agencyId === 'poor' ? (['40', '0', '10'] as const) : (['20', '0', '19'] as const);
    await finishReading(api, id, { agencyId, year: 2023, totals, findings: [] });
  }
});

afterAll(() => api[Symbol.asyncDispose]());

const QUERY = 'year=2023&indicator=completion-rate';

it('gives everybody who is ranked with the limits of chance, column by column', async () => {
  const answer = await api.ask(`/api/v1/funnels?${QUERY}`, clerk);
  const { members, limits, total, centre } = Funnels.parse(await answer.json());
  expect(total).toBe(14);
  expect(members.ids[0]).toBe('poor');
  expect([members.values[0], members.bands[0]]).toEqual([0.25, 'below']);
  expect(members.ids).toHaveLength(13);
  expect(centre).toBeGreaterThan(0.25);
  expect([limits[0]?.denominator, limits.at(-1)?.denominator]).toEqual([20, 40]);
});

it('gives the same as CSV, an agency a row, each with the limits of its size', async () => {
  const csv = await (await api.ask(`/api/v1/funnels.csv?${QUERY}`, clerk)).text();
  const lines = csv.trimEnd().split('\r\n');
  const table = lines.slice(lines.findIndex((line) => line.startsWith('机关,')));
  expect(table[0]).toContain('办结率,分子,分母,与控制限相比,95%下限,95%上限,99.8%下限,99.8%上限');
  expect(table).toHaveLength(1 + 13);
  expect(table[1]).toMatch(/^盐池县poor局,640323,盐池县,0\.25,10,40,低于下控制限,0\.\d+,[\d.]+,0\.\d+,[\d.]+,/u);
});

it('says in Chinese of what there is no funnel', async () => {
  const answer = await api.ask('/api/v1/funnels?year=2023&indicator=applications-received', clerk);
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('没有漏斗图')]);
});
