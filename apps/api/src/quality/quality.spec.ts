import { Quality, QualityFindings } from '@gongkai/api-contract';

import { AN_ERROR, finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

let api: ApiUnderTest;
let clerk: string;

beforeAll(async () => {
  api = await openApi();
  clerk = await api.signIn('clerk');
  await registerAgencies(api, [
    { id: 'xiji', name: '西吉县教育局', kind: 'education', regionCode: '640422' },
    { id: 'finance', name: '西吉县财政局', kind: 'finance', regionCode: '640422' },
    { id: 'guyuan', name: '固原市教育局', kind: 'education', regionCode: '640400' },
  ]);
  const readAs = async (agencyId: string, year: number, faulty: boolean) => {
    const id = await send(api, clerk, { publishedOn: '2024-02-01' });
    await finishReading(api, id, { agencyId, year, findings: faulty ? [AN_ERROR] : [] });
  };
  await readAs('xiji', 2022, false);
  await readAs('xiji', 2023, true);
  await readAs('finance', 2023, false);
  await readAs('guyuan', 2023, true);
});

afterAll(() => api[Symbol.asyncDispose]());

const ask = async (path: string): Promise<unknown> => (await api.ask(`/api/v1/quality${path}`, clerk)).json();
const text = async (path: string) => (await api.ask(`/api/v1/quality${path}`, clerk)).text();

it('counts by region which rules are violated, beside the year before', async () => {
  const { sample, columns, rules } = Quality.parse(await ask('?year=2023'));
  expect(sample).toBe(false);
  expect(columns.map(({ name, reports, withErrors, before }) => [name, reports, withErrors, before])).toEqual([
    ['固原市', 1, 1, null],
    ['西吉县', 2, 1, { reports: 1, withErrors: 0 }],
  ]);
  expect(rules).toMatchObject([{ rule: AN_ERROR.rule, severity: 'error', reports: [1, 1] }]);
  expect(rules[0]?.title.zh).not.toBe(AN_ERROR.rule);
});

it('counts by year, within a region and a kind', async () => {
  const { columns, rules } = Quality.parse(await ask('?year=2023&by=year&region=640422&kind=education'));
  expect(columns.map(({ key, reports }) => [key, reports])).toEqual([
    ['2022', 1],
    ['2023', 1],
  ]);
  expect(rules.map(({ reports }) => reports)).toEqual([[0, 1]]);
});

it('lists what is counted, page by page, and of a region without those below it', async () => {
  const path = `/findings?year=2023&rule=${AN_ERROR.rule}`;
  const first = QualityFindings.parse(await ask(`${path}&limit=1`));
  expect(first.rows.map(({ agency, message }) => [agency.name, message.zh])).toEqual([
    ['固原市教育局', AN_ERROR.message.zh],
  ]);
  const second = QualityFindings.parse(await ask(`${path}&limit=1&after=${first.next ?? ''}`));
  expect([second.rows[0]?.agency.name, second.next]).toEqual(['西吉县教育局', null]);
  expect(QualityFindings.parse(await ask(`${path}&at=640400`)).rows).toHaveLength(1);
  expect(QualityFindings.parse(await ask(`${path}&region=640400`)).rows).toHaveLength(2);
});

it('gives the counts and the list as files, whatever the page', async () => {
  const counts = await text('.csv?year=2023');
  expect(counts).toContain('规则,规则代码,性质,地区,不符合的年报,年报,占比');
  expect(counts).toContain(`${AN_ERROR.rule},错误,西吉县,1,2,0.5`);
  const list = await text(`/findings.csv?year=2023&rule=${AN_ERROR.rule}&at=640400&limit=1`);
  expect(list).toContain('的年报（固原市）');
  expect(list).toContain(`固原市教育局,640400,固原市,错误,${AN_ERROR.message.zh}`);
  for (const path of ['.xlsx?year=2023', `/findings.xlsx?year=2023&rule=${AN_ERROR.rule}`]) {
    expect((await text(path)).slice(0, 2)).toBe('PK');
  }
});

it('says in Chinese that there is no such region, or no such page', async () => {
  for (const path of [
    '?year=2023&region=x',
    '/findings?year=2023&rule=x&region=x',
    '/findings?year=2023&rule=x&after=x',
  ]) {
    expect((await api.ask(`/api/v1/quality${path}`, clerk)).status).toBe(400);
  }
});
