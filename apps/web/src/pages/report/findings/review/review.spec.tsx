import type { Account, ReviewedFinding } from '@gongkai/api-contract';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { aFinding } from '../../../../testing/a-report.js';
import { Refusal, renderPage } from '../../../../testing/render-page.js';
import { FindingList } from '../finding-list.js';

const DISMISSED = { kind: 'dismissed', text: '口径不同', madeBy: 'wang', madeAt: '2024-02-02T02:00:00.000Z' } as const;

function open(role: Account['role'], findings: readonly ReviewedFinding[], answers: object = {}) {
  return renderPage(<FindingList findings={findings} chosen={null} onChoose={() => undefined} />, {
    path: '/',
    at: '/',
    answers: {
      'GET /session': { name: role, role, sample: true },
      'GET /findings/f1/remarks': { rows: [DISMISSED] },
      'POST /findings/f1/remarks': { rows: [DISMISSED] },
      ...answers,
    },
  });
}

function buttons(): Promise<string[]> {
  return screen.findByRole('group', { name: '处理这条核对结果' }).then((group) =>
    within(group)
      .getAllByRole('button')
      .map((button) => button.textContent),
  );
}

it('dismisses with a reason, by keyboard alone, and gives the focus back', async () => {
  const { sent, asked } = open('supervisor', [aFinding()]);
  const dismiss = await screen.findByRole('button', { name: '不成立…' });
  dismiss.focus();
  await userEvent.keyboard('{Enter}');
  const reason = screen.getByRole('textbox', { name: '不成立的理由（必填）' });
  expect(document.activeElement).toBe(reason);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(asked).not.toContain('POST /findings/f1/remarks');
  await userEvent.keyboard('口径不同{Control>}{Enter}{/Control}');
  await waitFor(() => {
    expect(sent).toEqual([{ kind: 'dismissed', text: '口径不同' }]);
  });
  await waitFor(() => {
    expect(screen.queryByRole('textbox')).toBeNull();
  });
  expect(document.activeElement).toBe(dismiss);
});

it('confirms at once; Escape leaves a reason that was begun', async () => {
  const { sent } = open('supervisor', [aFinding()]);
  await userEvent.click(await screen.findByRole('button', { name: '不成立…' }));
  await userEvent.keyboard('也许{Escape}');
  expect(screen.queryByRole('textbox')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '确认' }));
  await waitFor(() => {
    expect(sent).toEqual([{ kind: 'confirmed', text: '' }]);
  });
});

it('says why a finding was dismissed, puts it behind the open ones, and lets it be taken back', async () => {
  const dismissed = aFinding({ decision: DISMISSED, state: 'open' });
  const { sent } = open('supervisor', [dismissed, aFinding({ id: 'f2', severity: 'info' })]);
  await screen.findByRole('button', { name: '撤销不成立' });
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => item.dataset.open)).toEqual(['true', 'false']);
  expect(items[0]?.textContent).toMatch(/提示\s*新/u);
  expect(items[1]?.textContent).toMatch(/错误不成立.*认定不成立 口径不同 wang/u);
  await userEvent.click(screen.getByRole('button', { name: '撤销不成立' }));
  await waitFor(() => {
    expect(sent).toEqual([{ kind: 'reopened', text: '' }]);
  });
});

it('lets a clerk comment and an analyst read', async () => {
  open('clerk', [aFinding({ comments: 2 })]);
  expect(await buttons()).toEqual(['意见 2']);
});

it('shows an analyst the history without a field', async () => {
  open('analyst', [aFinding()]);
  expect(await buttons()).toEqual(['处理记录']);
  await userEvent.click(screen.getByRole('button', { name: '处理记录' }));
  const history = await screen.findByRole('list', { name: '处理记录' });
  expect(history.textContent).toContain('不成立 口径不同 wang 2024/02/02 10:00');
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('asks for no decision on what is solved', async () => {
  open('supervisor', [aFinding({ state: 'solved', solvedAt: '2024-03-01T02:00:00.000Z' })]);
  expect(await buttons()).toEqual(['意见']);
  expect(screen.getByText('已解决').title).toBe('2024/03/01 10:00 起不再出现');
});

it('keeps what was written when it is not taken, and says why', async () => {
  const refused = { 'POST /findings/f1/remarks': new Refusal(404, 'finding-not-found', '没有这条核对结果') };
  open('clerk', [aFinding()], refused);
  await userEvent.click(await screen.findByRole('button', { name: '意见' }));
  await userEvent.keyboard('请看附件{Control>}{Enter}{/Control}');
  expect(await screen.findByText('没有这条核对结果')).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('请看附件');
});
