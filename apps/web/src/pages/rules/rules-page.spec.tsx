import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { aRule } from '../../testing/a-rule.js';
import { renderPage } from '../../testing/render-page.js';
import { RulesPage } from './rules-page.js';

const RULES = [
  aRule(),
  aRule({ code: 'x', catalogue: 'ST-03', title: { zh: '三张表齐全', en: 'Tables present' }, reports: 0 }),
  aRule({
    code: 'y',
    catalogue: 'T3-10',
    title: { zh: '不予公开的理由', en: 'Grounds' },
    setting: { enabled: false, severity: 'error' },
  }),
];
const RUNNING = { state: 'running', startedAt: '2024-03-01T02:00:00.000Z', done: 40, total: 170 };
const ANSWERS = {
  'GET /session': { name: 'supervisor', role: 'supervisor', sample: true },
  'GET /rules': { rows: RULES },
  'GET /checks/latest': { state: 'absent', startedAt: null, done: 0, total: 0 },
  'POST /checks': RUNNING,
};

function open(at = '/rules', answers: object = {}) {
  return renderPage(<RulesPage />, { path: '/rules', at, answers: { ...ANSWERS, ...answers } });
}

const shown = () => [...document.querySelectorAll<HTMLElement>('[data-rule]')].map((row) => row.dataset.rule);

it('lists every rule below its family, with its number, title, severity, state and counts', async () => {
  open();
  const table = await screen.findByRole('table', { name: '规则' });
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent),
  ).toEqual(['ST 结构 1', '三张表齐全', 'T3 表三：依申请公开 2', '收到的申请等于办结与结转之和', '不予公开的理由']);
  const row = within(table).getByRole('row', { name: /T3-01/u });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent.trim()),
  ).toEqual(['T3-01', '错误', '启用', '3', '1']);
  expect(within(row).getByRole('link').getAttribute('href')).toBe('/rules/applications-balance');
  expect(within(table).getByRole('row', { name: /T3-10/u }).textContent).toContain('停用本省已改');
});

it.each([
  ['/rules?show=off', ['y']],
  ['/rules?show=found', ['applications-balance', 'y']],
  ['/rules?search=t3-0', ['applications-balance']],
  ['/rules?search=tables', ['x']],
])('shows of %s what it asks for', async (at, codes) => {
  open(at);
  await screen.findByRole('table');
  expect(shown()).toEqual(codes);
});

it('says so where no rule is left', async () => {
  open('/rules?search=没有');
  expect(await screen.findByText('没有符合条件的规则')).toBeTruthy();
});

it('has every report checked again, after a question, and shows how far that has come', async () => {
  const { asked } = open();
  await userEvent.click(await screen.findByRole('button', { name: '重新核对全部年报' }));
  await userEvent.click(await screen.findByRole('button', { name: '开始核对' }));
  await waitFor(() => {
    expect(asked).toContain('POST /checks');
  });
  expect(await screen.findByText('正在重新核对 40/170')).toBeTruthy();
});

it('lets nobody but a supervisor start it', async () => {
  open('/rules', { 'GET /session': { name: 'clerk', role: 'clerk', sample: true } });
  await screen.findByRole('table');
  expect(screen.queryByRole('button', { name: '重新核对全部年报' })).toBeNull();
});
