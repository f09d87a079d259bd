import { NamedProblems, ProblemAgencies, ProblemSentences } from '@gongkai/api-contract';

import { finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

let api: ApiUnderTest;
let clerk: string;

const problem = (text: string, ...categories: string[]) => ({
  text,
  categories,
  at: { line: 10, start: 0, end: text.length },
});

beforeAll(async () => {
  api = await openApi();
  clerk = await api.signIn('clerk');
  await registerAgencies(api, [
    { id: 'xiji', name: '西吉县教育局', kind: 'education', regionCode: '640422' },
    { id: 'guyuan', name: '固原市财政局', kind: 'finance', regionCode: '640400' },
  ]);
  const readAs = async (agencyId: string, year: number, ...problems: ReturnType<typeof problem>[]) => {
    const id = await send(api, clerk, { publishedOn: '2024-02-01' });
    await finishReading(api, id, { agencyId, year, problems });
  };
  await readAs('xiji', 2022, problem('更新不及时', 'P01'), problem('人手不足', 'P04'));
  await readAs('xiji', 2023, problem('更新仍不及时', 'P01'), problem('门禁系统老化'));
  await readAs('guyuan', 2023, problem('解读偏少', 'P07'));
});

afterAll(() => api[Symbol.asyncDispose]());

const ask = async (path: string): Promise<unknown> => (await api.ask(`/api/v1/problems${path}`, clerk)).json();
const text = async (path: string) => (await api.ask(`/api/v1/problems${path}`, clerk)).text();

it('counts what the reports name, what recurs, and what is named no more; what fits no category last', async () => {
  const { columns, rows, compared } = NamedProblems.parse(await ask('?year=2023'));
  expect(columns.map(({ name, reports }) => [name, reports])).toEqual([
    ['固原市', 1],
    ['西吉县', 1],
  ]);
  expect(compared).toBe(1);
  expect(rows).toEqual([
    { category: 'P01', reports: [0, 1], changes: { recurring: 1, fresh: 0, gone: 0 } },
    { category: 'P07', reports: [1, 0], changes: { recurring: 0, fresh: 0, gone: 0 } },
    { category: 'P04', reports: [0, 0], changes: { recurring: 0, fresh: 0, gone: 1 } },
    { category: 'none', reports: [0, 1], changes: null },
  ]);
});

it('counts by kind, named in Chinese, and by year', async () => {
  const kinds = NamedProblems.parse(await ask('?year=2023&by=kind'));
  expect(kinds.columns.map(({ name }) => name)).toEqual(['教育', '财政']);
  const years = NamedProblems.parse(await ask('?year=2023&by=year&region=640422'));
  expect(years.rows[0]).toMatchObject({ category: 'P01', reports: [1, 1] });
});

it('gives the sentences behind a count, with their agency and place', async () => {
  const sentences = async (path: string) =>
    ProblemSentences.parse(await ask(`/sentences?year=2023${path}`)).rows.map((row) => [row.agency.name, row.text]);
  expect(await sentences('')).toHaveLength(3);
  expect(await sentences('&category=none')).toEqual([['西吉县教育局', '门禁系统老化']]);
  expect(await sentences('&category=P04&state=gone')).toEqual([['西吉县教育局', '人手不足']]);
  expect(await sentences('&region=640400')).toHaveLength(3);
  expect(await sentences('&at=640400')).toEqual([['固原市财政局', '解读偏少']]);
  const { rows, next } = ProblemSentences.parse(await ask('/sentences?year=2023&limit=2'));
  const rest = ProblemSentences.parse(await ask(`/sentences?year=2023&limit=2&after=${next ?? ''}`));
  expect([...rows, ...rest.rows].map(({ position }) => position)).toEqual([0, 0, 1]);
});

it('follows every agency over the years', async () => {
  const { from, rows } = ProblemAgencies.parse(await ask('/agencies?year=2023'));
  expect(from).toBe(2019);
  expect(rows.map(({ agency, years }) => [agency.id, years])).toEqual([
    ['guyuan', { P07: 1 }],
    ['xiji', { P01: 2, P04: 1, none: 1 }],
  ]);
});

it('gives all three as files, whatever the page', async () => {
  const counts = await text('.csv?year=2023');
  expect(counts).toContain('问题,代码,再次提到,本年新提,本年不再提,固原市（共 1 份）,西吉县（共 1 份）');
  expect(counts).toContain('公开不及时、更新慢,P01,1,0,0,0,1');
  expect(counts).toContain('未归类的表述,none,,,,0,1');
  const gone = await text('/sentences.csv?year=2023&category=P04&state=gone&limit=1');
  expect(gone).toContain('2023年度年报自述问题的原句（队伍力量薄弱，上年提到、本年不再提）');
  expect(gone).toContain('西吉县教育局,640422,西吉县,2022,队伍力量薄弱,人手不足');
  const agencies = await text('/agencies.csv?year=2023&limit=1');
  expect(agencies).toContain('公开不及时、更新慢,队伍力量薄弱,政策解读不足,未归类的表述');
  expect(agencies).toContain('西吉县教育局,640422,西吉县,2,1,0,1');
  for (const path of ['.xlsx?year=2023', '/sentences.xlsx?year=2023', '/agencies.xlsx?year=2023']) {
    expect((await text(path)).slice(0, 2)).toBe('PK');
  }
});

it.each([
  '?year=2023&region=x',
  '/sentences?year=2023&kind=x',
  '/sentences?year=2023&state=gone',
  '/sentences?year=2023&state=gone&category=none',
  '/sentences?year=2023&after=x',
  '/agencies?year=2023&region=x',
])('refuses %s', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 400, code: 'question-invalid' });
});
