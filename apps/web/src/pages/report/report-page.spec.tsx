import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { aDocument, aFinding, aReport } from '../../testing/a-report.js';
import { Refusal, renderPage } from '../../testing/render-page.js';
import { ReportPage } from './report-page.js';

const REPORT = aReport();
const PATH = `/reports/${REPORT.id}`;
const ANSWERS = {
  [`GET ${PATH}`]: REPORT,
  [`GET ${PATH}/findings`]: { reportId: REPORT.id, rows: [aFinding()] },
  [`GET ${PATH}/document`]: aDocument(),
};

function open(at = PATH, answers: object = ANSWERS) {
  return renderPage(<ReportPage />, { path: '/reports/:id', at, answers: { ...answers } });
}

function marked(): string[] {
  return [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
}

const CELL = /新收政府信息公开申请数量」总计：1/u;

it('shows the form, the findings and the document, and names itself', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
    'textContent',
    '青川县水务局 2023 年年报 示例数据',
  );
  expect(screen.getAllByRole('table').map((table) => table.querySelector('caption')?.textContent.slice(0, 2))).toEqual(
    expect.arrayContaining(['二、', '三、', '四、']),
  );
  expect(document.querySelectorAll('[data-cell]')).toHaveLength(200);
  expect(document.title).toBe('青川县水务局 2023 年年报 · 公开年报');
  expect(await screen.findByText('正文称未收到申请，表三为 1 件')).toBeTruthy();
});

it('marks the place of a cell in the document: exactly its raw text', async () => {
  const { address, scrolled } = open();
  await userEvent.click(await screen.findByRole('button', { name: CELL }));
  await waitFor(() => {
    expect(marked()).toEqual(['1']);
  });
  expect(address()).toContain('cell=applications.newlyReceived.total');
  expect(document.querySelector('mark')?.closest('td')?.dataset.marked).toBe('true');
  expect(scrolled.at(-1)?.tagName).toBe('MARK');
});

it('marks every place of a finding, the sentence and the cell, and its cells in the form', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: /收到与未收到矛盾/u }));
  await waitFor(() => {
    expect(marked()).toEqual(['1', '我局未收到政府信息公开申请']);
  });
  expect(document.querySelector('mark[data-active]')?.textContent).toBe('我局未收到政府信息公开申请');
  expect([...document.querySelectorAll('.form-figure[data-marked]')]).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: '下一处' }));
  expect(document.querySelector('mark[data-active]')?.textContent).toBe('1');
});

it('asks for what is solved where the reader wants it, and keeps that in the address', async () => {
  const { asked, address } = open();
  await userEvent.click(await screen.findByRole('switch', { name: '显示已解决的' }));
  expect(address()).toContain('solved=true');
  await waitFor(() => {
    expect(asked).toContain(`GET ${PATH}/findings?solved=true`);
  });
});

it('marks no cell for what was dismissed', async () => {
  const decision = { kind: 'dismissed', text: '口径不同', madeBy: 'wang', madeAt: '2024-02-02T02:00:00.000Z' } as const;
  open(PATH, { ...ANSWERS, [`GET ${PATH}/findings`]: { reportId: REPORT.id, rows: [aFinding({ decision })] } });
  await screen.findByText('正文称未收到申请，表三为 1 件');
  expect(document.querySelectorAll('.form-figure[data-severity]')).toHaveLength(0);
  expect(screen.getByText('核对结果 0')).toBeTruthy();
});

it('opens at the selection of its address', async () => {
  open(`${PATH}?fact=0`);
  await waitFor(() => {
    expect(marked()).toEqual(['1 件']);
  });
});

it('says of a cell that the document lacks that it is not there', async () => {
  open(`${PATH}?cell=applications.carriedOver.total`);
  expect(await screen.findByText('文件中没有找到对应内容')).toBeTruthy();
  expect(screen.getByRole('button', { name: /上年结转政府信息公开申请数量」总计：（空白）/u })).toBeTruthy();
});

it('moves between cells with the arrow keys', async () => {
  open();
  const cell = await screen.findByRole('button', { name: CELL });
  act(() => {
    cell.focus();
  });
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
  expect((document.activeElement as HTMLElement).dataset.cell).toBe('applications.carriedOver.otherOrganization');
});

it('lists what was read in the text and the problems that the agency names', async () => {
  open(`${PATH}?list=items`);
  const problems = await screen.findByRole('region', { name: '存在的问题' });
  expect(within(problems).getByText('公开不及时、更新慢')).toBeTruthy();
});

it('keeps the form when only the document cannot be had', async () => {
  open(PATH, { ...ANSWERS, [`GET ${PATH}/document`]: new Refusal(404, 'report-not-found', '原件已不在') });
  expect(await screen.findByText('原件已不在')).toBeTruthy();
  expect(screen.getByRole('button', { name: CELL })).toBeTruthy();
});

it('says plainly when there is no such report', async () => {
  open(PATH, { [`GET ${PATH}`]: new Refusal(404, 'report-not-found', '没有编号为 x 的年报') });
  expect(await screen.findByText('没有编号为 x 的年报')).toBeTruthy();
});

const LATER = '3b0d6c1e-6f1f-4a55-8f0b-2f5a3a6a0009';

it('says which of several versions counts, and leads there', async () => {
  const versions = [
    { id: LATER, fileName: '更正后.docx', receivedAt: '2024-02-02T02:00:00.000Z', current: true },
    { id: REPORT.id, fileName: REPORT.fileName, receivedAt: '2024-01-20T02:00:00.000Z', current: false },
  ];
  open(PATH, { ...ANSWERS, [`GET ${PATH}`]: aReport({ current: false, versions }) });
  expect(await screen.findByText(/不计入统计/u)).toBeTruthy();
  expect(screen.getByRole('link', { name: '更正后.docx' }).getAttribute('href')).toBe(`/reports/${LATER}`);
});

it('lets a supervisor say when it was published, and nobody else', async () => {
  const supervisor = { 'GET /session': { name: 'li', role: 'supervisor', sample: false } };
  const { asked } = open(PATH, { ...ANSWERS, ...supervisor, [`PATCH /submissions/${REPORT.submissionId}`]: {} });
  await userEvent.click(await screen.findByRole('button', { name: '2024-01-20 公布，填写公布日期' }));
  await userEvent.click(await screen.findByRole('button', { name: /保\s*存/u }));
  await waitFor(() => {
    expect(asked).toContain(`PATCH /submissions/${REPORT.submissionId}`);
  });
});

it('shows figures that came without a document as what they are, not as a failure', async () => {
  const { address } = open(PATH, {
    ...ANSWERS,
    [`GET ${PATH}`]: aReport({ submissionId: null, fileName: null }),
    [`GET ${PATH}/document`]: new Refusal(404, 'report-without-document', '这份年报只导入了数字'),
  });
  expect(await screen.findByRole('heading', { name: '没有原文' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByText(/点击数字可查看/u)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: CELL }));
  expect(address()).toContain('cell=applications.newlyReceived.total');
  expect(address()).not.toContain('view=');
});

it('says of an address that names no report that there is no such page', async () => {
  const { asked } = open('/reports/nowhere');
  expect(await screen.findByText('没有这个页面')).toBeTruthy();
  expect(asked.filter((question) => question.includes('/reports'))).toEqual([]);
});
