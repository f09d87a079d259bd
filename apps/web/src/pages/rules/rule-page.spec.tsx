import type { RulePreview } from '@gongkai/api-contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { aReport } from '../../testing/a-report.js';
import { aRulePage } from '../../testing/a-rule.js';
import { Refusal, renderPage } from '../../testing/render-page.js';
import { RulePage } from './rule-page.js';

const PATH = '/rules/applications-balance';
const PREVIEW: RulePreview = {
  total: 170,
  reports: 2,
  errors: 0,
  new: 1,
  gone: 0,
  findings: 3,
  rows: (['new', 'kept'] as const).map((change) => ({
    reportId: aReport().id,
    agency: aReport().agency,
    year: 2023,
    change,
    severity: 'warning',
    verdict: 'violated',
    message: { zh: '8 不等于 9', en: '8 is not 9' },
  })),
};
const ANSWERS = {
  'GET /session': { name: 'supervisor', role: 'supervisor', sample: true },
  [`GET ${PATH}`]: aRulePage(),
  [`POST ${PATH}/preview`]: PREVIEW,
  [`PUT ${PATH}/setting`]: { state: 'running', startedAt: '2024-03-01T02:00:00.000Z', done: 0, total: 170 },
  'GET /checks/latest': { state: 'absent', startedAt: null, done: 0, total: 0 },
};

function open(answers: object = {}, language: 'zh' | 'en' = 'zh') {
  return renderPage(<RulePage />, { path: '/rules/:code', at: PATH, answers: { ...ANSWERS, ...answers }, language });
}

it('says what the rule checks, with examples that pass and fail', async () => {
  open();
  expect((await screen.findByRole('heading', { level: 1 })).textContent.trim()).toBe(
    'T3-01 收到的申请等于办结与结转之和',
  );
  const text = screen.getByRole('article');
  expect(
    within(text)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['新收', '结转']);
  expect(text.textContent).toContain('对的例子填 0：7 + 1 = 6 + 2。');
  expect(text.textContent).toContain('错的例子8 ≠ 9。');
  expect(screen.getByText('3 份年报涉及')).toBeTruthy();
});

it('changes nothing that was not tried out: the preview first, then the reason, then the progress', async () => {
  const { sent, asked } = open();
  const change = await screen.findByRole('region', { name: '更改这条规则' });
  const warning = within(change).getByRole('radio', { name: '提醒' });
  await userEvent.click(warning);
  expect(within(change).queryByRole('textbox')).toBeNull();
  await userEvent.click(within(change).getByRole('button', { name: '先看效果' }));
  const said = await within(change).findByRole('status');
  expect(said.textContent).toContain('已用 170 份年报试算');
  expect(said.textContent).toContain('涉及年报2');
  expect(said.textContent).toContain('新增1');
  expect(said.textContent).toContain('只列出前 2 条');
  expect(
    within(said)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent.slice(0, 2)),
  ).toEqual(['新增', '原有']);

  const apply = within(change).getByRole<HTMLButtonElement>('button', { name: '更改并重新核对全部年报' });
  expect(apply.disabled).toBe(true);
  await userEvent.type(within(change).getByRole('textbox', { name: '更改的理由（必填）' }), '先作提醒');
  await userEvent.click(apply);
  expect(await screen.findByText('正在重新核对 0/170')).toBeTruthy();
  expect(sent).toEqual([
    { enabled: true, severity: 'warning' },
    { enabled: true, severity: 'warning', reason: '先作提醒' },
  ]);
  expect(asked.filter((question) => question === `GET ${PATH}`).length).toBeGreaterThan(1);
});

it('tries out and keeps the terms that a rule looks for, and shows those there are', async () => {
  const last = {
    enabled: true,
    severity: null,
    reason: '词库',
    changedBy: 'li',
    changedAt: '2024-02-02T02:00:00.000Z',
  };
  const wordings = [{ wrong: '服务形政府', right: '服务型政府' }];
  const { sent } = open({ [`GET ${PATH}`]: aRulePage({ listsWordings: true, history: [{ ...last, wordings }] }) });
  const change = await screen.findByRole('region', { name: '更改这条规则' });
  const list = within(change).getByRole<HTMLTextAreaElement>('textbox', { name: '规范表述词库' });
  expect(list.value).toBe('服务形政府=服务型政府');
  await userEvent.type(list, '{enter}依申请公幵 ＝ 依申请公开{enter}不完整');
  await userEvent.click(within(change).getByRole('button', { name: '先看效果' }));
  await within(change).findByRole('status');
  const both = [...wordings, { wrong: '依申请公幵', right: '依申请公开' }];
  expect(sent).toEqual([{ enabled: true, severity: null, wordings: both }]);
  expect(within(change).getByText(/没有读懂，不会保存.*不完整/u)).toBeTruthy();
  const history = screen.getByRole('region', { name: '更改记录' });
  expect(history.textContent).toContain('增加：服务形政府→服务型政府。');
});

it('takes the preview away when something else is wanted', async () => {
  open();
  const change = await screen.findByRole('region', { name: '更改这条规则' });
  await userEvent.click(within(change).getByRole('button', { name: '先看效果' }));
  expect(await within(change).findByText('与现在的设置相同，无须更改。')).toBeTruthy();
  await userEvent.click(within(change).getByRole('radio', { name: '停用' }));
  await waitFor(() => {
    expect(within(change).queryByRole('status')).toBeNull();
  });
});

it('tells who changed it, and why', async () => {
  const changed = { enabled: true, severity: 'info', reason: '观察一个季度', changedBy: 'li' } as const;
  open({
    [`GET ${PATH}`]: aRulePage({ history: [{ ...changed, changedAt: '2024-02-02T02:00:00.000Z' }] }),
    'GET /session': { name: 'clerk', role: 'clerk', sample: true },
  });
  const history = await screen.findByRole('region', { name: '更改记录' });
  expect(history.textContent).toContain('启用 · 提示观察一个季度li 2024/02/02 10:00');
  expect(screen.queryByRole('region', { name: '更改这条规则' })).toBeNull();
});

it('says plainly when there is no such rule', async () => {
  open({ [`GET ${PATH}`]: new Refusal(404, 'rule-not-found', '没有这条规则') });
  expect(await screen.findByText('没有这条规则')).toBeTruthy();
});

it('speaks English', async () => {
  open({}, 'en');
  expect(await screen.findByText('Each column of table three.')).toBeTruthy();
  expect(screen.getByText('found in 3 reports')).toBeTruthy();
});
