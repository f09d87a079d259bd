import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { aSubmission } from '../../testing/a-submission.js';
import { renderPage } from '../../testing/render-page.js';
import { SubmissionsPage } from './submissions-page.js';

const LOADED = { state: 'loaded', done: 790, total: 790 };
const REGION = { code: '640323', name: '盐池县' };

function open(rows: object[], more: object = {}) {
  return renderPage(<SubmissionsPage />, {
    path: '/submissions',
    at: '/submissions',
    answers: {
      'GET /session': { name: 'clerk', role: 'clerk', sample: true },
      'GET /submissions': { rows, next: null },
      'GET /sample-province': LOADED,
      'GET /agencies': { rows: [] },
      ...more,
    },
  });
}

it('says of each submission where it stands, and links to what was read', async () => {
  open([
    aSubmission({ id: '3b0d6c1e-6f1f-4a55-8f0b-2f5a3a6a0011', fileName: '有错.docx', errors: 1, warnings: 2 }),
    aSubmission({
      id: '3b0d6c1e-6f1f-4a55-8f0b-2f5a3a6a0012',
      fileName: '通知.docx',
      state: 'refused',
      reportId: null,
      reason: '这是一份通知，请上传年度报告。',
      reasonCode: 'notice',
    }),
  ]);
  const wrong = await screen.findByRole('listitem', { name: '有错.docx' });
  expect(within(wrong).getByRole('status').textContent).toContain('已核对，有错误错误 1，提醒 2');
  expect(within(wrong).getByRole('link', { name: '查看年报' }).getAttribute('href')).toMatch(/^\/reports\//u);
  const refused = screen.getByRole('listitem', { name: '通知.docx' });
  expect(within(refused).getByText('这是一份通知，请上传年度报告。')).toBeTruthy();
  expect(within(refused).queryByRole('link', { name: '查看年报' })).toBeNull();
});

it('asks whose report it is where that is unsure, and tells the server', async () => {
  const { asked } = open(
    [
      aSubmission({
        needsAgency: true,
        reportId: null,
        candidates: [
          { id: 'a1', name: '盐池县水务局', kind: 'water', region: REGION, sample: false },
          { id: 'a2', name: '盐池县水利局', kind: 'water', region: REGION, sample: false },
        ],
      }),
    ],
    { [`POST /submissions/${aSubmission().id}/agency`]: aSubmission() },
  );
  const question = await screen.findByRole('group', { name: '确认机关' });
  await userEvent.click(within(question).getByRole('radio', { name: '盐池县水务局（盐池县）' }));
  await userEvent.click(within(question).getByRole('button', { name: '确认' }));
  await waitFor(() => {
    expect(asked).toContain(`POST /submissions/${aSubmission().id}/agency`);
  });
});

it('withdraws only after a question', async () => {
  const { asked } = open([aSubmission()], { [`DELETE /submissions/${aSubmission().id}`]: {} });
  await userEvent.click(await screen.findByRole('button', { name: '撤回：年报.docx' }));
  expect(asked).not.toContain(`DELETE /submissions/${aSubmission().id}`);
  await userEvent.click(await screen.findByRole('button', { name: '撤回' }));
  await waitFor(() => {
    expect(asked).toContain(`DELETE /submissions/${aSubmission().id}`);
  });
});

it('shows how far the sample province has come', async () => {
  open([], { 'GET /sample-province': { state: 'loading', done: 120, total: 790 } });
  expect(await screen.findByText('示例数据正在载入 120/790')).toBeTruthy();
});

it('refuses an empty file at once and says what to do', async () => {
  open([]);
  await screen.findByText('还没有报送过文件');
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  await userEvent.upload(input, new File([], '空.docx'));
  expect((await screen.findByRole('alert')).textContent).toBe('未能上传：这是一个空文件。请确认选择的是年报文件。');
});

it('offers nothing to send to those who may not', async () => {
  open([], { 'GET /session': { name: 'analyst', role: 'analyst', sample: true } });
  expect(await screen.findByText('当前账号没有进行此项操作的权限。')).toBeTruthy();
  expect(document.querySelector('input[type=file]')).toBeNull();
});

it('says that a version sent later counts', async () => {
  open([aSubmission({ current: false })]);
  const item = await screen.findByRole('listitem', { name: '年报.docx' });
  expect(within(item).getByRole('status').textContent.trim()).toBe('另有后来报送的版本，以后来的为准');
});
