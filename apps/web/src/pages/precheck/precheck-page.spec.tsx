import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readReport } from '@gongkai/report-pipeline';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { handedFiles } from '../../app/handed-files.js';
import { Refusal, renderPage } from '../../testing/render-page.js';
import type { Read } from './check-queue.js';
import { PrecheckPage } from './precheck-page.js';
import { ReadingError } from './worker-reader.js';

const RETOLD = readFileSync(join(import.meta.dirname, '../../../../../samples/retold/retold.txt'));
const NOBODY = { 'GET /session': new Refusal(401, 'not-signed-in', '请先登录') };
const CLERK = { 'GET /session': { name: 'clerk', role: 'clerk', organisation: null } };

/** Reads as the worker does, in this thread. */
const read: Read = async (bytes) => ({ result: await readReport(new Uint8Array(bytes)), rules: [] });

function aFile(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  const file = new File([bytes], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}

function open(given: { read?: Read; answers?: object; at?: string } = {}) {
  return renderPage(<PrecheckPage read={given.read ?? read} />, {
    path: '/precheck',
    at: given.at ?? '/precheck',
    answers: { ...NOBODY, ...given.answers },
  });
}

async function choose(...files: File[]): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no field for files');
  await userEvent.upload(field, files, { applyAccept: false });
}

const report = () => aFile('年报.txt', Uint8Array.from(RETOLD));

it('says what was read and what does not add up, and sends nothing', async () => {
  const { asked } = open();
  await choose(report());
  const item = await screen.findByRole('listitem', { name: '年报.txt' });
  await waitFor(() => {
    expect(item.textContent).toContain('盐池县科学技术局');
  });
  expect(item.textContent).toContain('2023 年');
  expect(item.dataset.state).toBe('read');
  expect(asked.filter((question) => !question.startsWith('GET '))).toEqual([]);
});

it('says in plain words what is wrong with files that are no reports', async () => {
  open();
  const notice = new TextEncoder().encode('关于召开会议的通知\n各单位：请于下周一参加会议。\n2024年1月3日');
  await choose(aFile('空.txt', new Uint8Array()), aFile('通知.txt', notice), report());
  await waitFor(() => {
    expect(screen.getByText('已读 3/3')).toBeTruthy();
  });
  expect(screen.getByRole('listitem', { name: '空.txt' }).textContent).toContain('空');
  expect(screen.getByRole('listitem', { name: '通知.txt' }).textContent).toContain('通知');
  expect(screen.getAllByRole('button', { name: /^查看：/u })).toHaveLength(1);
});

it.each([
  ['a reading that took too long', () => Promise.reject(new ReadingError('too-long')), /读取时间过长/u],
  ['a worker that broke', () => Promise.reject(new ReadingError('stopped')), /意外停止/u],
])('tells of %s', async (_what, broken, words) => {
  open({ read: broken });
  await choose(report());
  expect(await screen.findByText(words)).toBeTruthy();
});

it('opens a file beside the form and marks the place of a cell', async () => {
  const { address } = open();
  await choose(report());
  await userEvent.click(await screen.findByRole('button', { name: '查看：年报.txt' }));
  expect(address()).toBe('/precheck?file=1');
  expect(document.querySelectorAll('[data-cell]')).toHaveLength(200);
  const cell = document.querySelector<HTMLElement>('[data-cell="applications.newlyReceived.total"]');
  if (!cell) throw new Error('no such cell');
  await userEvent.click(cell);
  await waitFor(() => {
    expect(document.querySelector('mark')?.textContent).toBe('1');
  });
  await userEvent.click(screen.getByRole('link', { name: '返回文件列表' }));
  expect(await screen.findByRole('listitem', { name: '年报.txt' })).toBeTruthy();
});

it('goes on to the upload with the file', async () => {
  const { address } = open({ answers: CLERK });
  await choose(report());
  await userEvent.click(await screen.findByRole('button', { name: '上传：年报.txt' }));
  expect(address()).toBe('/submissions');
  expect(handedFiles.take().map(({ name }) => name)).toEqual(['年报.txt']);
});

it('says after a reload that the file must be chosen again', async () => {
  open({ at: '/precheck?file=3' });
  expect(await screen.findByText('这份文件的自查结果已不在')).toBeTruthy();
});
