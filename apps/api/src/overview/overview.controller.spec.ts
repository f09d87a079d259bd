import { Coverage, Overview, Rollups } from '@gongkai/api-contract';

import { AN_ERROR, finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

let api: ApiUnderTest;
let token: string;

beforeAll(async () => {
  api = await openApi();
  token = await api.signIn('supervisor');
  await registerAgencies(api, [
    { id: 'yanchi', name: '盐池县科学技术局', duties: [2023] },
    { id: 'tongxin', name: '同心县科学技术局', regionCode: '640324', duties: [2023] },
    { id: 'wuzhong', name: '吴忠市科学技术局', regionCode: '640300', duties: [2023] },
    { id: 'province', name: '自治区科学技术厅', regionCode: '640000', duties: [2023] },
    { id: 'yinchuan', name: '银川市教育局', kind: 'education', regionCode: '640100', duties: [2023] },
  ]);
  await report('yanchi', '2024-01-20', [AN_ERROR]);
  await report('wuzhong', '2024-02-20');
});
afterAll(() => api[Symbol.asyncDispose]());

async function report(agencyId: string, publishedOn: string, findings: (typeof AN_ERROR)[] = []): Promise<void> {
  const id = await send(api, token, { publishedOn });
  await finishReading(api, id, { agencyId, year: 2023, findings });
}

const ask = async (query: string): Promise<unknown> =>
  (await api.ask(`/api/v1/overview?year=2023${query}`, token)).json();

it('counts by region as the coverage lists them', async () => {
  const overview = Overview.parse(await ask(''));
  expect(overview.total).toEqual({ due: 5, reported: 1, late: 1, missing: 3, doubtful: 1 });
  expect(overview.regions.map(({ region, own, due, missing }) => [region.name, own, due, missing])).toEqual([
    ['银川市', false, 1, 1],
    ['吴忠市', false, 3, 1],
    ['宁夏回族自治区', true, 1, 1],
  ]);
  const coverage = await api.ask('/api/v1/coverage?year=2023', token);
  expect(Coverage.parse(await coverage.json())).toMatchObject(overview.total);
});

it('takes a region with those right below it, and a kind', async () => {
  const { regions, total } = Overview.parse(await ask('&region=640300&kind=science'));
  expect(total.due).toBe(3);
  expect(regions.map(({ region, own }) => [region.name, own])).toEqual([
    ['盐池县', false],
    ['同心县', false],
    ['吴忠市', true],
  ]);
  expect(Overview.parse(await ask('&kind=education')).total.due).toBe(1);
});

it('names what came last', async () => {
  const { latest, received } = Overview.parse(await ask(''));
  expect(received).toEqual({ days: 7, reports: 2 });
  expect(latest.map(({ agency, errors }) => [agency.id, errors])).toEqual([
    ['wuzhong', 0],
    ['yanchi', 1],
  ]);
});

it('gives what the page shows as CSV, a figure a row', async () => {
  const answer = await api.ask('/api/v1/overview.csv?year=2023', token);
  const lines = (await answer.text()).trimEnd().split('\r\n');
  const table = lines.slice(lines.findIndex((line) => line.startsWith('部分,')));
  expect(table[0]).toBe('部分,项目,地区代码,地区,机关,数,占比,占比的分母,上年的数,上年的分母,说明,数据性质');
  expect(table.slice(1, 6)).toEqual([
    '报送,应报,,,,5,,,,,,',
    '报送,已报,,,,2,0.4,5,,,,',
    '报送,逾期,,,,1,0.2,5,,,,',
    '报送,未报,,,,3,0.6,5,,,,',
    '报送,存疑,,,,1,0.2,5,,,,',
  ]);
  expect(table).toContain('报送,未报,640000,宁夏回族自治区本级,,1,1,1,,,,');
  const rollups = Rollups.parse(await (await api.ask('/api/v1/rollups?year=2023', token)).json());
  const received = rollups.rows.reduce((sum, { sums }) => sum + (sums['applications.newlyReceived.total'] ?? 0), 0);
  expect(received).toBeGreaterThan(0);
  expect(table).toContain(`八个数,新收申请,,,,${received},,,,,,`);
  expect(table).toContain('存疑,有未解决错误的年报,,,,1,0.5,2,,,,');
  expect(table.filter((line) => line.startsWith('存疑,违反规则：'))).toEqual([
    expect.stringMatching(/,1,0\.5,2,,,applications-balance,$/u),
  ]);
  expect(table).toContain('变化,最近 7 天收到的年报,,,,2,,,,,,');
  expect(table.at(-1)).toMatch(
    /^变化,最近收到的年报中未解决的错误,640323,盐池县,盐池县科学技术局,1,,,,,[\d-]+ [\d:]+新报，另有提醒 0 条,$/u,
  );
  expect((await api.ask('/api/v1/overview.xlsx?year=2023', token)).status).toBe(200);
});

it('refuses a region that there is not', async () => {
  expect(await ask('&region=999999')).toMatchObject({ code: 'question-invalid' });
});
