import { AgencyFindings, AgencyPage, AgencyProblems, AgencyYears, Statements } from '@gongkai/api-contract';

import { AN_ERROR, finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, json, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

let api: ApiUnderTest;
const tokens = { clerk: '', other: '', supervisor: '' };

beforeAll(async () => {
  api = await openApi();
  tokens.clerk = await api.signIn('clerk');
  tokens.other = await api.signIn('clerk', 'other');
  tokens.supervisor = await api.signIn('supervisor');
  await registerAgencies(api, [
    { id: 'yanchi', name: '盐池县科学技术局', duties: [2022, 2023, 2024] },
    { id: 'tongxin', name: '同心县科学技术局', regionCode: '640324', duties: [2023] },
    { id: 'gov', name: '盐池县人民政府', kind: 'government' },
  ]);
  await report('yanchi', tokens.clerk, { findings: [AN_ERROR] });
  await report('tongxin', tokens.other, { totals: ['10', '0', '5'] });
});
afterAll(() => api[Symbol.asyncDispose]());

async function report(agencyId: string, token: string, read: object): Promise<void> {
  const id = await send(api, token, { publishedOn: '2024-02-01' });
  await finishReading(api, id, { agencyId, year: 2023, ...read });
}

const ask = async (path: string, token = tokens.supervisor): Promise<unknown> =>
  (await api.ask(`/api/v1/agencies${path}`, token)).json();
const problem = async (answer: Promise<Response>) => {
  const got = await answer;
  return { status: got.status, ...((await got.json()) as { code: string; detail: string }) };
};

it('tells who the agency is, who is above it, and what it sent', async () => {
  const page = AgencyPage.parse(await ask('/yanchi'));
  expect(page).toMatchObject({ agency: { name: '盐池县科学技术局' }, level: 'county', parent: { id: 'gov' } });
  expect(page.names).toMatchObject([{ relation: 'own', from: '2010-01-01', to: null }]);
  expect(page.documents).toMatchObject([{ year: 2023, publishedOn: '2024-02-01', current: true }]);
});

it('tells of every year how it stands, and where its peers are', async () => {
  const { rows } = AgencyYears.parse(await ask('/tongxin/years'));
  expect(rows).toMatchObject([{ year: 2023, state: 'late', errors: 0, problems: ['P01'] }]);
  // The other report has an open error: it is nobody's peer until that is settled, and one alone has no median.
  expect(rows[0]?.indicators.find(({ indicator }) => indicator === 'completion-rate')).toMatchObject({
    ...{ value: 0.5, numerator: 5, denominator: 10 },
    ...{ median: null, peers: 1 },
  });
  const years = AgencyYears.parse(await ask('/yanchi/years')).rows;
  expect(years.map(({ year, state }) => [year, state])).toEqual([
    [2024, 'missing'],
    [2023, 'late'],
    [2022, 'missing'],
  ]);
});

it('gives the same as a file', async () => {
  const answer = await api.ask('/api/v1/agencies/tongxin/years.csv', tokens.supervisor);
  const text = await answer.text();
  expect(text).toContain('同心县科学技术局历年年报');
  expect(text).toContain('办结率同类中位数');
  expect((await api.ask('/api/v1/agencies/tongxin/years.xlsx', tokens.supervisor)).status).toBe(200);
});

it('lists its findings with what was decided, and its problems', async () => {
  const { rows } = AgencyFindings.parse(await ask('/yanchi/findings'));
  expect(rows).toMatchObject([{ year: 2023, rule: 'applications-balance', decision: null }]);
  expect(rows[0]?.title.zh).not.toBe('');
  await api.ask(`/api/v1/findings/${rows[0]?.id}/remarks`, tokens.supervisor, json({ kind: 'confirmed' }));
  expect(AgencyFindings.parse(await ask('/yanchi/findings')).rows[0]?.decision).toBe('confirmed');
  expect(AgencyProblems.parse(await ask('/yanchi/problems')).rows).toMatchObject([
    { year: 2023, problems: [{ text: '更新不及时', categories: ['P01'] }], measures: [] },
  ]);
});

it.each(['', '/years', '/findings', '/problems', '/statements'])('knows of nobody else at %s', async (path) => {
  const answer = api.ask(`/api/v1/agencies/nobody${path}`, tokens.supervisor);
  expect(await problem(answer)).toMatchObject({ status: 404, code: 'agency-not-found' });
});

describe('the right of reply', () => {
  const put = (token: string, text: string, year: number | string = 2023) =>
    api.ask(`/api/v1/agencies/yanchi/statements/${year}`, token, json({ text }, 'PUT'));
  const takeBack = (token: string) => api.ask('/api/v1/agencies/yanchi/statements/2023', token, { method: 'DELETE' });

  it('is the agency’s own: its clerk writes, everybody reads', async () => {
    const answer = await put(tokens.clerk, '  本年接管两个局的申请 ');
    expect(Statements.parse(await answer.json())).toMatchObject({
      maySpeak: true,
      rows: [{ year: 2023, text: '本年接管两个局的申请' }],
    });
    expect(Statements.parse(await ask('/yanchi/statements'))).toMatchObject({
      maySpeak: false,
      rows: [{ text: '本年接管两个局的申请' }],
    });
  });

  it('is nobody else’s', async () => {
    for (const token of [tokens.other, tokens.supervisor]) {
      expect(await problem(put(token, '冒充'))).toMatchObject({ status: 403, code: 'not-allowed' });
      expect(await problem(takeBack(token))).toMatchObject({ status: 403, code: 'not-allowed' });
    }
  });

  it.each([
    ['   ', 2023, '没有写内容'],
    ['长'.repeat(2001), 2023, '2000 字'],
    ['好', 2015, '2015 年没有年报'],
    ['好', 'x', ''],
  ])('refuses %# in plain words', async (text, year, words) => {
    expect(await problem(put(tokens.clerk, text, year))).toMatchObject({
      status: 400,
      code: 'question-invalid',
      detail: expect.stringContaining(words) as string,
    });
  });

  it('is taken back, twice as well as once', async () => {
    for (let nth = 0; nth < 2; nth += 1) expect((await takeBack(tokens.clerk)).status).toBe(204);
    expect(Statements.parse(await ask('/yanchi/statements')).rows).toEqual([]);
  });
});
