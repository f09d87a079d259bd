import { Distributions } from '@gongkai/api-contract';

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
    { id: 'a', name: '盐池县教育局', duties: [2023] },
    { id: 'b', name: '盐池县财政局', duties: [2023] },
    { id: 'c', name: '同心县教育局', regionCode: '640324', duties: [2023] },
  ]);
  const totals = { a: ['20', '0', '10'], b: ['20', '0', '20'] } as const;
  for (const agencyId of ['a', 'b'] as const) {
    const id = await send(api, clerk, { publishedOn: '2024-02-01' });
    await finishReading(api, id, { agencyId, year: 2023, totals: totals[agencyId], findings: [] });
  }
});

afterAll(() => api[Symbol.asyncDispose]());

const QUERY = 'year=2023&indicator=completion-rate';

it('gives the quartiles of every county, and of all together', async () => {
  const answer = await api.ask(`/api/v1/distributions?${QUERY}`, clerk);
  const { level, rows, whole } = Distributions.parse(await answer.json());
  expect(level).toBe('county');
  expect(rows.map(({ region, values, median, together }) => [region.name, values, median, together])).toEqual([
    ['盐池县', 2, 0.75, 0.75],
    ['同心县', 0, null, null],
  ]);
  expect(whole).toMatchObject({ agencies: 3, reports: 2, least: 0.5, most: 1 });
});

it('gives the same as CSV, with everybody last', async () => {
  const csv = await (await api.ask(`/api/v1/distributions.csv?${QUERY}&level=prefecture`, clerk)).text();
  expect(csv.trimEnd().split('\r\n').slice(-3)).toEqual([
    '地区代码,地区,应报或已报,已报,参加比较,最小,下四分位,中位数,上四分位,最大,合计',
    '640300,吴忠市,3,2,2,0.5,0.625,0.75,0.875,1,0.75',
    ',全部,3,2,2,0.5,0.625,0.75,0.875,1,0.75',
  ]);
});

it('says in Chinese that there is no such indicator', async () => {
  const answer = await api.ask('/api/v1/distributions?year=2023&indicator=x', clerk);
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('没有名为“x”的指标')]);
});
