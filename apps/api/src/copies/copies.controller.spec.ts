import { Copies, Findings } from '@gongkai/api-contract';
import type { Likeness } from '@gongkai/report-model';

import { AN_ERROR, finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

let api: ApiUnderTest;
let clerk: string;
let analyst: string;

beforeAll(async () => {
  api = await openApi();
  clerk = await api.signIn('clerk');
  analyst = await api.signIn('analyst');
  await registerAgencies(api, [
    { id: 'xiji', name: '西吉县教育局', kind: 'education', regionCode: '640422' },
    { id: 'longde', name: '隆德县教育局', kind: 'education', regionCode: '640423' },
    { id: 'lingwu', name: '灵武市教育局', kind: 'education', regionCode: '640181' },
  ]);
});

afterAll(() => api[Symbol.asyncDispose]());

/** A report that was found to say the same as others; answers its id. */
async function read(agencyId: string, year: number, others: readonly Likeness[] = []): Promise<string> {
  const id = await send(api, clerk, { publishedOn: '2024-02-01' });
  const finding = { ...AN_ERROR, rule: 'text-differs-from-others', subject: 'alike', also: [], others };
  await finishReading(api, id, { agencyId, year, findings: others.length === 0 ? [] : [finding] });
  const answer = await api.ask(`/api/v1/submissions/${id}`, clerk);
  return ((await answer.json()) as { reportId: string }).reportId;
}

function like(report: string, agency: string, year: number): Likeness {
  return { report, agency, year, section: 5, similarity: 0.95, text: '部分栏目更新不及时' };
}

async function copies(query: string) {
  const answer = await api.ask(`/api/v1/copies?${query}`, analyst);
  expect(answer.status).toBe(200);
  return Copies.parse(await answer.json());
}

it('puts reports that say the same together, with the words and the source of the year before', async () => {
  const source = await read('lingwu', 2022);
  const first = await read('xiji', 2023, [like(source, '灵武市教育局', 2022)]);
  const second = await read('longde', 2023, [like(first, '西吉县教育局', 2023)]);

  const { reports, clusters } = await copies('year=2023');
  expect([reports, clusters.length]).toEqual([3, 1]);
  expect(clusters[0]).toMatchObject({ section: 5, title: '存在的主要问题及改进情况', text: '部分栏目更新不及时' });
  expect(clusters[0]?.reports.map(({ reportId, agency, year }) => [reportId, agency.name, year]).sort()).toEqual(
    [
      [source, '灵武市教育局', 2022],
      [first, '西吉县教育局', 2023],
      [second, '隆德县教育局', 2023],
    ].sort(),
  );
  expect((await copies('year=2023&region=640100')).clusters).toHaveLength(1);
  expect((await copies('year=2023&region=640500')).clusters).toEqual([]);
  expect((await copies('year=2022')).clusters).toEqual([]);

  const findings = Findings.parse(await (await api.ask(`/api/v1/reports/${second}/findings`, analyst)).json());
  expect(findings.rows[0]?.others).toEqual([like(first, '西吉县教育局', 2023)]);

  const csv = await (await api.ask('/api/v1/copies.csv?year=2023', analyst)).text();
  expect(csv).toContain('1,存在的主要问题及改进情况,西吉县教育局,640422,西吉县,2023,0.95,部分栏目更新不及时');
});

it('leaves out what somebody has dismissed', async () => {
  const supervisor = await api.signIn('supervisor');
  const source = await read('lingwu', 2019);
  const copy = await read('xiji', 2020, [like(source, '灵武市教育局', 2019)]);
  const { rows } = Findings.parse(await (await api.ask(`/api/v1/reports/${copy}/findings`, supervisor)).json());
  const answer = await api.ask(`/api/v1/findings/${rows[0]?.id ?? ''}/remarks`, supervisor, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'dismissed', text: '由本局先写成' }),
  });
  expect(answer.ok).toBe(true);
  expect((await copies('year=2020')).clusters).toEqual([]);
});

it('says in Chinese that there is no such region', async () => {
  const answer = await api.ask('/api/v1/copies?year=2023&region=x', analyst);
  expect(answer.status).toBe(400);
});
