/** The main job as a person does it: start, sign in, drop a report, see what does not add up and how the agency compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { unzipSync, zipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';

import { openBrowser, openPage, PICTURES, signIn } from './browser.js';
import { removeHome, type RunningServer, startServer, temporaryHome } from './running-server.js';

const SEED = join(import.meta.dirname, '../../../../shared/seed/yanchi-science-2023.txt');
const WIDTHS = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 390, height: 844 },
] as const;

const RETOLD = join(import.meta.dirname, '../../../samples/retold/retold.docx');
const FILE_FIELD = '.drop input[type=file]';

/** What people send by mistake, or worse: the words of the answer, and how to make one. */
const BAD_FILES: readonly (readonly [kind: string, words: RegExp, bytes: () => Uint8Array])[] = [
  ['an empty file', /空/u, () => new Uint8Array(0)],
  ['a picture', /图片/u, () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ['half a file', /损坏|不完整/u, () => readFileSync(RETOLD).subarray(0, 6000)],
  ['a docx without its text', /损坏|不完整|缺少/u, () => withPart('word/document.xml', undefined)],
  ['a bomb', /过大|太大|复杂|膨胀/u, () => withPart('word/document.xml', endlessBody())],
  ['60 MB', /50 MB/u, () => new Uint8Array(60 * 1024 * 1024).fill(65)],
  [
    'a notice',
    /通知/u,
    () => new TextEncoder().encode('关于召开会议的通知\n各单位：请于下周一参加会议。\n2024年1月3日'),
  ],
];

/** The retold report with one of its parts taken out or replaced. */
function withPart(name: string, part: Uint8Array | undefined): Uint8Array {
  const others = unzipSync(readFileSync(RETOLD));
  Reflect.deleteProperty(others, name);
  return zipSync(part === undefined ? others : { ...others, [name]: part }, { level: 1 });
}

/** Some 300 KB in the archive, 300 MB out of it. */
function endlessBody(): Uint8Array {
  const body = new Uint8Array(300 * 1024 * 1024).fill(0x20);
  body.set(
    new TextEncoder().encode(
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
    ),
  );
  return body;
}

const home = temporaryHome();
let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page & { readonly complaints: string[] };

beforeAll(async () => {
  server = await startServer(home, { GONGKAI_SAMPLE: '24' });
  browser = await openBrowser();
  context = await browser.newContext({ locale: 'zh-CN', viewport: WIDTHS[0] });
  page = await openPage(context);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.interrupt();
  removeHome(home);
}, 180_000);

async function drop(name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.locator(FILE_FIELD).setInputFiles([file]);
}

function submissionOf(name: string) {
  return page.getByRole('listitem', { name, exact: true });
}

it('prints the address and the sample accounts', () => {
  expect(server.printed()).toContain(server.address);
  for (const word of ['supervisor', 'clerk', 'analyst', 'gongkai-sample']) expect(server.printed()).toContain(word);
});

it('reads a dropped report and shows its contradiction with both places', async () => {
  await signIn(page, server.address, 'clerk');
  await page.goto(`${server.address}/submissions`);
  const dropped = Date.now();
  await drop('盐池县科学技术局.txt', readFileSync(SEED));
  const item = submissionOf('盐池县科学技术局.txt');
  await item.and(page.locator('[data-state=checked]')).waitFor();
  console.log(`from drop to read: ${Date.now() - dropped} ms`);
  expect(await item.textContent()).toContain('盐池县科学技术局');
  expect(await item.textContent()).toContain('2023');

  await item.locator('a[href^="/reports/"]').first().click();
  const finding = page.locator('[data-finding][data-severity=error]');
  await finding.first().waitFor();
  expect(await finding.count()).toBe(1);
  expect(await finding.textContent()).toContain('未收到');
  await finding.getByRole('button').first().click();
  const marks = page.locator('mark[data-places]');
  await marks.first().waitFor();
  const marked = await marks.allTextContents();
  expect(marked).toEqual(expect.arrayContaining(['1', expect.stringContaining('未收到政府信息公开申请')]));
  await page.screenshot({ path: join(PICTURES, 'report-finding.png') });
}, 180_000);

it('shows the place of any cell, with exactly its raw text marked', async () => {
  const { cells } = (await (
    await page.request.get(`${server.address}/api/v1${new URL(page.url()).pathname}`)
  ).json()) as {
    cells: Record<string, { raw: string }>;
  };
  for (const key of [
    'applications.newlyReceived.total',
    'proactive.fees.amount',
    'challenges.litigation.direct.total',
  ]) {
    await page.locator(`[data-cell="${key}"]`).click();
    // The mark of the cell before goes when the address has changed.
    await page.waitForURL((address) => address.searchParams.get('cell') === key);
    const { raw } = cells[key] ?? { raw: '' };
    expect(raw).not.toBe('');
    await page.locator('mark[data-active]', { hasText: new RegExp(`^${raw}$`, 'u') }).waitFor();
  }
}, 180_000);

it.each(BAD_FILES)(
  'says in plain Chinese what is wrong with %s, and goes on',
  async (kind, words, bytes) => {
    const name = `${String(BAD_FILES.findIndex(([each]) => each === kind))}.docx`;
    const path = join(home, name);
    writeFileSync(path, bytes());
    await page.goto(`${server.address}/submissions`);
    await page.locator(FILE_FIELD).setInputFiles(path);
    const item = page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: words });
    await item.first().waitFor();
  },
  180_000,
);

it('has gone on: the next report is read', async () => {
  await drop('retold.docx', readFileSync(RETOLD));
  await submissionOf('retold.docx').and(page.locator('[data-state=checked]')).waitFor();
}, 180_000);

it('shows the five pages at two widths, in Chinese, without complaints and without scrolling sideways', async () => {
  await page.waitForFunction(
    async () => {
      const answer = (await (await fetch('/api/v1/sample-province')).json()) as { state: string };
      return answer.state === 'loaded';
    },
    undefined,
    { polling: 500 },
  );
  const { rows } = (await (await page.request.get(`${server.address}/api/v1/submissions`)).json()) as {
    rows: { reportId: string | null; agency: { id: string } | null }[];
  };
  const own = rows.find(({ reportId }) => reportId !== null);
  const { rows: agencies } = (await (
    await page.request.get(`${server.address}/api/v1/agencies?kind=science`)
  ).json()) as {
    rows: { id: string }[];
  };
  const compared = [own?.agency?.id, ...agencies.map(({ id }) => id).filter((id) => id !== own?.agency?.id)].slice(
    0,
    3,
  );
  const pages = {
    submissions: '/submissions',
    coverage: '/coverage?year=2023',
    report: `/reports/${own?.reportId ?? ''}`,
    rankings: '/rankings?year=2023&indicator=completion-rate',
    comparisons: `/comparisons?agencies=${compared.join(',')}`,
  };
  for (const size of WIDTHS) {
    await page.setViewportSize(size);
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(server.address + path);
      await page.waitForLoadState('networkidle').catch(() => undefined);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.screenshot({ path: join(PICTURES, `${name}-${size.name}.png`), fullPage: false });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([name, size.name, Math.max(0, beyond)]).toEqual([name, size.name, 0]);
    }
  }
  expect(page.complaints).toEqual([]);
}, 300_000);
