import { Findings, Remarks } from '@gongkai/api-contract';

import { AN_ERROR, finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, json, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

describe('remarks on findings', () => {
  let api: ApiUnderTest;
  const tokens = { clerk: '', supervisor: '', analyst: '' };
  let submissionId: string;
  let findingId: string;

  beforeAll(async () => {
    api = await openApi();
    for (const role of ['clerk', 'supervisor', 'analyst'] as const) tokens[role] = await api.signIn(role);
    await registerAgencies(api, [{ id: 'yanchi', name: '盐池县科学技术局', duties: [2023] }]);
    submissionId = await send(api, tokens.clerk);
    await finishReading(api, submissionId, { agencyId: 'yanchi', year: 2023, findings: [AN_ERROR] });
    findingId = (await rows())[0]!.id;
  });

  afterAll(() => api[Symbol.asyncDispose]());

  const submission = async () =>
    (await (await api.ask(`/api/v1/submissions/${submissionId}`, tokens.clerk)).json()) as {
      reportId: string;
      errors: number;
    };
  const rows = async (query = '') => {
    const { reportId } = await submission();
    const answer = await api.ask(`/api/v1/reports/${reportId}/findings${query}`, tokens.analyst);
    return Findings.parse(await answer.json()).rows;
  };
  const remark = (who: keyof typeof tokens, body: object, id = findingId) =>
    api.ask(`/api/v1/findings/${id}/remarks`, tokens[who], json(body));
  const problem = async (answer: Promise<Response>) => {
    const got = await answer;
    return { status: got.status, ...((await got.json()) as { code: string; detail: string }) };
  };

  it('a finding that nobody has spoken of is new and undecided', async () => {
    expect(await rows()).toMatchObject([{ state: 'new', solvedAt: null, decision: null, comments: 0 }]);
  });

  it('a clerk comments, and decides nothing', async () => {
    expect((await remark('clerk', { kind: 'commented', text: ' 上年口径不同 ' })).status).toBe(201);
    for (const kind of ['confirmed', 'reopened', 'dismissed']) {
      expect(await problem(remark('clerk', { kind, text: '理由' }))).toMatchObject({
        status: 403,
        code: 'not-allowed',
      });
    }
    expect(await problem(remark('analyst', { kind: 'commented', text: '好' }))).toMatchObject({ code: 'not-allowed' });
    expect(await rows()).toMatchObject([{ comments: 1, decision: null }]);
  });

  it.each([
    [{ kind: 'dismissed', text: '  ' }, '认定不成立须写明理由'],
    [{ kind: 'commented', text: '' }, '没有写内容'],
    [{ kind: 'dismissed', text: '长'.repeat(2001) }, '2000 字'],
    [{ kind: 'praised', text: '好' }, 'kind'],
  ])('%o is refused in plain words', async (body, words) => {
    expect(await problem(remark('supervisor', body))).toMatchObject({
      status: 400,
      code: 'question-invalid',
      detail: expect.stringContaining(words) as string,
    });
  });

  it('a supervisor dismisses it: it counts no more, until it is reopened', async () => {
    expect((await submission()).errors).toBe(1);
    const answer = await remark('supervisor', { kind: 'dismissed', text: '原文如此，不是错误' });
    expect(Remarks.parse(await answer.json()).rows.map(({ kind, text, madeBy }) => [kind, text, madeBy])).toEqual([
      ['commented', '上年口径不同', 'clerk'],
      ['dismissed', '原文如此，不是错误', 'supervisor'],
    ]);
    expect((await submission()).errors).toBe(0);
    expect(await rows()).toMatchObject([{ decision: { kind: 'dismissed', madeBy: 'supervisor' } }]);
    expect((await remark('supervisor', { kind: 'reopened' })).status).toBe(201);
    expect((await submission()).errors).toBe(1);
    expect(await rows()).toMatchObject([{ decision: null }]);
    const history = await api.ask(`/api/v1/findings/${findingId}/remarks`, tokens.analyst);
    expect(Remarks.parse(await history.json()).rows).toHaveLength(3);
  });

  it('what is found no more is shown where it is asked for', async () => {
    await api.database.source.query('UPDATE finding SET solved_at = now() WHERE id = $1', [findingId]);
    expect(await rows()).toEqual([]);
    expect(await rows('?solved=true')).toMatchObject([{ id: findingId, state: 'solved' }]);
    const { reportId } = await submission();
    const wrong = api.ask(`/api/v1/reports/${reportId}/findings?solved=perhaps`, tokens.analyst);
    expect(await problem(wrong)).toMatchObject({ code: 'question-invalid' });
  });

  it('says so where there is no such finding', async () => {
    expect(await problem(remark('supervisor', { kind: 'confirmed' }, '999999'))).toMatchObject({
      status: 404,
      code: 'finding-not-found',
    });
    expect(await problem(api.ask('/api/v1/findings/999999/remarks', tokens.clerk))).toMatchObject({ status: 404 });
    expect(await problem(remark('supervisor', { kind: 'confirmed' }, 'x'))).toMatchObject({ code: 'question-invalid' });
  });
});
