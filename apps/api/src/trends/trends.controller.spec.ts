import { Trends } from '@gongkai/api-contract';

import { finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

let api: ApiUnderTest;
let clerk: string;

beforeAll(async () => {
  api = await openApi();
  clerk = await api.signIn('clerk');
  await registerAgencies(api, [{ id: 'a', name: '盐池县教育局' }]);
  const read = async (year: number, concluded: string) => {
    const id = await send(api, clerk, { publishedOn: `${year + 1}-01-20` });
    await finishReading(api, id, { agencyId: 'a', year, totals: ['20', '0', concluded], findings: [] });
  };
  await read(2022, '10');
  await read(2023, '15');
});

afterAll(() => api[Symbol.asyncDispose]());

it('gives an indicator over the years, of everybody and of the prefectures', async () => {
  const answer = await api.ask('/api/v1/trends?indicator=completion-rate', clerk);
  const { level, rows } = Trends.parse(await answer.json());
  expect(level).toBe('prefecture');
  expect(rows.map(({ region, year, together }) => [region?.name, year, together])).toEqual([
    [undefined, 2022, 0.5],
    [undefined, 2023, 0.75],
    ['吴忠市', 2022, 0.5],
    ['吴忠市', 2023, 0.75],
  ]);
});

it('gives the same as CSV', async () => {
  const csv = await (await api.ask('/api/v1/trends.csv?indicator=completion-rate&region=640300', clerk)).text();
  expect(csv.trimEnd().split('\r\n').slice(-5)).toEqual([
    '地区代码,地区,年度,应报或已报,已报,参加比较,最小,下四分位,中位数,上四分位,最大,合计',
    ',全部,2022,1,1,1,0.5,0.5,0.5,0.5,0.5,0.5',
    ',全部,2023,1,1,1,0.75,0.75,0.75,0.75,0.75,0.75',
    '640323,盐池县,2022,1,1,1,0.5,0.5,0.5,0.5,0.5,0.5',
    '640323,盐池县,2023,1,1,1,0.75,0.75,0.75,0.75,0.75,0.75',
  ]);
});

it('says in Chinese that there is no such region', async () => {
  const answer = await api.ask('/api/v1/trends?indicator=completion-rate&region=x', clerk);
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('没有代码为“x”的地区')]);
});
