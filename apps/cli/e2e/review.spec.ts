/** A supervisor decides on a finding: what was dismissed does not keep a report from its rank, whatever is checked again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { openBrowser, openPage, PICTURES, signIn } from './browser.js';
import { removeHome, type RunningServer, startServer, temporaryHome } from './running-server.js';

const SEED = join(import.meta.dirname, '../../../../shared/seed/yanchi-science-2023.txt');
const WITHIN_MS = 120_000;

const home = temporaryHome();
let server: RunningServer;
let browser: Browser;
let page: Page & { readonly complaints: string[] };

beforeAll(async () => {
  server = await startServer(home, { GONGKAI_SAMPLE: '6' });
  browser = await openBrowser();
  page = await openPage(await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } }));
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.interrupt();
  removeHome(home);
}, 180_000);

async function get<T>(path: string): Promise<T> {
  return (await (await page.request.get(`${server.address}/api/v1${path}`)).json()) as T;
}

/** Sends the report and waits until it has been read; answers the id of what was read. */
async function readReport(): Promise<string> {
  const file = { name: '盐池县科学技术局.txt', mimeType: 'text/plain', buffer: readFileSync(SEED) };
  const sent = await page.request.post(`${server.address}/api/v1/submissions`, { multipart: { file } });
  const { id } = (await sent.json()) as { id: string };
  for (const end = Date.now() + WITHIN_MS; Date.now() < end;) {
    const { reportId } = await get<{ reportId: string | null }>(`/submissions/${id}`);
    if (reportId !== null) return reportId;
    await page.waitForTimeout(250);
  }
  throw new Error(`The report was not read within ${WITHIN_MS} ms`);
}

async function placeInRanking(): Promise<{ rank: number | null; notRanked: string | null } | undefined> {
  const query = new URLSearchParams({
    year: '2023',
    indicator: 'applications-received',
    search: '盐池县科学技术局',
  });
  return (await get<{ rows: { rank: number | null; notRanked: string | null }[] }>(`/rankings?${query.toString()}`))
    .rows[0];
}

it('dismisses an error with a reason, and the report is ranked, also after everything was checked again', async () => {
  await signIn(page, server.address, 'supervisor');
  const reportId = await readReport();
  expect(await placeInRanking()).toMatchObject({ rank: null, notRanked: 'to-be-verified' });

  await page.goto(`${server.address}/reports/${reportId}`);
  const finding = page.locator('[data-finding][data-severity=error]').first();
  await finding.getByRole('button', { name: '不成立…' }).click();
  await page.keyboard.type('已电话核实，正文口径不同');
  await page.screenshot({ path: join(PICTURES, 'review-reason.png') });
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-finding][data-open=false]', { hasText: '已电话核实' }).waitFor();
  expect(await placeInRanking()).toMatchObject({ rank: expect.any(Number) as number, notRanked: null });

  await page.goto(`${server.address}/rules`);
  await page.getByRole('button', { name: '重新核对全部年报' }).click();
  await page.getByRole('button', { name: '开始核对' }).click();
  await page.locator('.check-running[data-state=done]').waitFor();

  await page.goto(`${server.address}/reports/${reportId}`);
  await page.locator('[data-finding][data-open=false]', { hasText: '已电话核实' }).waitFor();
  expect(await placeInRanking()).toMatchObject({ notRanked: null });
  expect(page.complaints).toEqual([]);
}, 300_000);
