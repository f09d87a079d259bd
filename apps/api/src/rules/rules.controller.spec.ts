import { CheckProgress, RulePage, RulePreview, Rules } from '@gongkai/api-contract';
import { checkWith, contextOf, ALL_RULES } from '@gongkai/consistency-rules';
import { CheckRepository } from '@gongkai/report-storage';

import { AN_ERROR, finishReading } from '../testing/a-reading.js';
import { registerAgencies } from '../testing/a-roster.js';
import { type ApiUnderTest, json, openApi } from '../testing/api-under-test.js';
import { send } from '../testing/upload.js';

const NO_RULE = 'no-such-rule';

describe('the rules', () => {
  let api: ApiUnderTest;
  let clerk: string;
  let supervisor: string;

  beforeAll(async () => {
    api = await openApi();
    clerk = await api.signIn('clerk');
    supervisor = await api.signIn('supervisor');
    await registerAgencies(api, [
      { id: 'yanchi', name: '盐池县科学技术局', duties: [2023] },
      { id: 'tongxin', name: '同心县科学技术局', duties: [2023] },
    ]);
    // 9 concluded out of 7 + 1 is wrong, whatever was carried forward.
    await readAs('yanchi', ['7', '1', '9'], [{ ...AN_ERROR, also: [] }]);
    await readAs('tongxin', ['7', '1', '9'], []);
  });

  afterAll(() => api[Symbol.asyncDispose]());

  const readAs = async (agencyId: string, totals: readonly [string, string, string], findings = [AN_ERROR]) => {
    await finishReading(api, await send(api, clerk), { agencyId, year: 2023, totals, findings });
  };
  const rule = async (code: string) => {
    const answer = await api.ask(`/api/v1/rules/${code}`, clerk);
    return RulePage.parse(await answer.json());
  };
  const preview = async (setting: object, code = 'applications-balance') => {
    const answer = await api.ask(`/api/v1/rules/${code}/preview`, supervisor, json(setting));
    expect(answer.status).toBe(200);
    return RulePreview.parse(await answer.json());
  };
  const code = async (answer: Promise<Response>) => {
    const got = await answer;
    return `${got.status} ${((await got.json()) as { code: string }).code}`;
  };

  it('are listed as they are in force, with the number of reports in which each is found', async () => {
    const { rows } = Rules.parse(await (await api.ask('/api/v1/rules', clerk)).json());
    expect(rows).toHaveLength(ALL_RULES.length);
    expect(rows.find((row) => row.code === 'applications-balance')).toMatchObject({
      setting: { enabled: true, severity: 'error' },
      reports: 1,
      dismissed: 0,
    });
  });

  it('have a page each, with examples', async () => {
    const page = await rule('applications-balance');
    expect(page.passing.zh).toContain('7 + 1 = 6 + 2');
    expect(page.failing.en).toContain('≠');
    expect(page.advice.zh).toMatch(/核对/u);
    expect(page.history).toEqual([]);
  });

  it('say before a change what they would find, and what of it is new', async () => {
    const { rows, ...counts } = await preview({ enabled: true, severity: 'warning' });
    const violated = rows.filter(({ verdict }) => verdict === 'violated');
    expect(counts).toEqual({ total: 2, reports: 2, errors: 0, new: 1, gone: 0, findings: rows.length });
    expect(violated.map(({ agency, year, change, severity }) => [agency.id, year, change, severity])).toEqual([
      ['tongxin', 2023, 'new', 'warning'],
      ['yanchi', 2023, 'kept', 'warning'],
    ]);
    expect(violated[0]?.message.zh).toMatch(/8.*9|9.*8/u);
    expect(await preview({ enabled: true, severity: null })).toMatchObject({ reports: 2, errors: 2 });
  });

  it('say what goes when they are switched off', async () => {
    expect(await preview({ enabled: false, severity: null })).toMatchObject({
      total: 2,
      reports: 0,
      new: 0,
      gone: 1,
      rows: [{ agency: { id: 'yanchi' }, change: 'gone' }],
    });
  });

  it('are changed with a reason, which has every report checked again', async () => {
    expect(CheckProgress.parse(await (await api.ask('/api/v1/checks/latest', clerk)).json())).toMatchObject({
      state: 'absent',
      total: 0,
    });
    const body = { enabled: true, severity: 'warning', reason: '本省先作提醒' };
    const answer = await api.ask('/api/v1/rules/applications-balance/setting', supervisor, json(body, 'PUT'));
    expect(answer.status).toBe(202);
    expect(CheckProgress.parse(await answer.json())).toMatchObject({ state: 'running', done: 0, total: 2 });
    expect(await rule('applications-balance')).toMatchObject({
      severity: 'error',
      setting: { enabled: true, severity: 'warning' },
      history: [{ enabled: true, severity: 'warning', reason: '本省先作提醒', changedBy: 'supervisor' }],
    });
    await checkAgain();
    expect(CheckProgress.parse(await (await api.ask('/api/v1/checks/latest', clerk)).json())).toMatchObject({
      state: 'done',
      done: 2,
    });
    expect(await rule('applications-balance')).toMatchObject({ reports: 2 });
    expect(await preview({ enabled: true, severity: null })).toMatchObject({ reports: 2, new: 0, gone: 0 });
  });

  it('are all run again when a supervisor wants it', async () => {
    const answer = await api.ask('/api/v1/checks', supervisor, { method: 'POST' });
    expect(answer.status).toBe(202);
    expect(CheckProgress.parse(await answer.json())).toMatchObject({ state: 'running', total: 2 });
    expect(await code(api.ask('/api/v1/checks', clerk, { method: 'POST' }))).toBe('403 not-allowed');
  });

  it('take the list of terms that a rule looks for', async () => {
    const change = (wordings: readonly object[]) =>
      api.ask(
        '/api/v1/rules/wording-as-required/setting',
        supervisor,
        json({ enabled: true, severity: null, reason: '词库', wordings }, 'PUT'),
      );
    const wordings = [{ wrong: '服务形政府', right: '服务型政府' }];
    expect((await change(wordings)).status).toBe(202);
    expect(await rule('wording-as-required')).toMatchObject({ listsWordings: true, history: [{ wordings }] });
    expect(await rule('applications-balance')).toMatchObject({ listsWordings: false });
    expect(await code(change([{ wrong: '', right: '服务型政府' }]))).toBe('400 question-invalid');
  });

  it('are changed by nobody else, not without a reason, and only where they exist', async () => {
    const setting = { enabled: false, severity: null, reason: '理由' };
    const change = (token: string, body: object, of = 'applications-balance') =>
      code(api.ask(`/api/v1/rules/${of}/setting`, token, json(body, 'PUT')));
    expect(await change(clerk, setting)).toBe('403 not-allowed');
    expect(await code(api.ask('/api/v1/rules/applications-balance/preview', clerk, json(setting)))).toBe(
      '403 not-allowed',
    );
    expect(await change(supervisor, { ...setting, reason: ' ' })).toBe('400 question-invalid');
    expect(await change(supervisor, { ...setting, severity: 'grave' })).toBe('400 question-invalid');
    expect(await change(supervisor, setting, NO_RULE)).toBe('404 rule-not-found');
    expect(await code(api.ask(`/api/v1/rules/${NO_RULE}/preview`, supervisor, json(setting)))).toBe(
      '404 rule-not-found',
    );
    expect(await code(api.ask(`/api/v1/rules/${NO_RULE}`, clerk))).toBe('404 rule-not-found');
    expect(await code(api.ask('/api/v1/rules/..%2Fadr', clerk))).toBe('404 rule-not-found');
  });

  /** Does what a worker does with the bells that a check rings. */
  async function checkAgain(): Promise<void> {
    const checks = new CheckRepository(api.database.source);
    const due: { id: string }[] = await api.database.source.query('SELECT id FROM report WHERE check_due IS NOT NULL');
    const balance = ALL_RULES.filter((one) => one.code === 'applications-balance');
    await checks.check(
      due.map(({ id }) => id),
      { ruleSet: '2', findings: (report, neighbours) => checkWith(balance, report, contextOf(neighbours, new Map())) },
    );
  }
});
