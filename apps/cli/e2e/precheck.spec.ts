/** A report is read in the browser as it is read in Node, and nothing of it leaves the browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { readReport, type ReportResult } from '@gongkai/report-pipeline';
import type { Browser, Page } from 'playwright-core';

import { openBrowser, openPage, PICTURES } from './browser.js';
import { removeHome, type RunningServer, startServer, temporaryHome } from './running-server.js';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const FILE_FIELD = '.drop input[type=file]';

/** Every sample but the scans: pictures are read by the server alone. */
const FILES = readdirSync(SAMPLES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(?:json|md5|mjs)$|^README/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !path.includes('scans'));

const home = temporaryHome();
let server: RunningServer;
let browser: Browser;
let page: Page & { readonly complaints: string[] };
const sent: string[] = [];

beforeAll(async () => {
  server = await startServer(home, { GONGKAI_SAMPLE: 'off' });
  browser = await openBrowser();
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  page = await openPage(context);
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postDataBuffer() !== null) sent.push(request.url());
  });
  await page.addInitScript(listenToWorkers);
  await page.goto(`${server.address}/precheck`);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.interrupt();
  removeHome(home);
}, 60_000);

interface Listening {
  results?: ReportResult[];
  Worker: typeof Worker;
}

/** Runs in the page: keeps what its reading workers answer. */
function listenToWorkers(): void {
  const listening = globalThis as unknown as Listening;
  const results: ReportResult[] = (listening.results = []);
  listening.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', ({ data }: MessageEvent<{ result?: ReportResult }>) => {
        if (data.result) results.push(data.result);
      });
    }
  };
}

/** What was read of the files, in their order. */
async function readInBrowser(files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0], count: number) {
  await page.evaluate(() => {
    const { results } = globalThis as unknown as Listening;
    if (results) results.length = 0;
  });
  await page.locator(FILE_FIELD).setInputFiles(files);
  await page.waitForFunction((wanted) => (globalThis as unknown as Listening).results?.length === wanted, count, {
    timeout: 300_000,
  });
  return page.evaluate(() => (globalThis as unknown as Listening).results ?? []);
}

async function readInNode(bytes: Uint8Array): Promise<unknown> {
  return JSON.parse(JSON.stringify(await readReport(bytes)));
}

it('has samples of all formats that a browser can read', () => {
  const endings = new Set(FILES.map((path) => path.replace(/^.*\./u, '')));
  expect([...endings]).toEqual(
    expect.arrayContaining(['docx', 'doc', 'xlsx', 'xls', 'pdf', 'ofd', 'html', 'md', 'txt']),
  );
});

it('reads every sample as Node reads it', async () => {
  const results = await readInBrowser(FILES, FILES.length);
  for (const [index, path] of FILES.entries()) {
    const inNode = await readInNode(readFileSync(path));
    expect([basename(path), results[index]]).toEqual([basename(path), inNode]);
  }
}, 600_000);

it('knows the letters of fonts that a PDF only names, by the character maps that the server has', async () => {
  const bytes = namedFontPdf('关于召开会议的通知');
  const file = { name: 'named-font.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
  const [result] = await readInBrowser([file], 1);
  expect(result).toEqual(await readInNode(bytes));
  expect(JSON.stringify(result?.document)).toContain('关于召开会议的通知');
}, 60_000);

it('says in plain Chinese what is wrong with bad files, and goes on', async () => {
  const half = readFileSync(join(SAMPLES, 'retold/retold.docx')).subarray(0, 6000);
  const bad = [
    { name: '空.docx', buffer: Buffer.alloc(0), words: /空/u },
    { name: '一半.docx', buffer: half, words: /损坏|不完整/u },
    {
      name: '图片.png',
      buffer: readFileSync(join(SAMPLES, 'scans/picture.png')),
      words: /扫描件或图片.*上传后由系统识别/u,
    },
  ];
  const given = bad.map(({ name, buffer }) => ({ name, mimeType: 'application/octet-stream', buffer }));
  await page.locator(FILE_FIELD).setInputFiles(given);
  for (const { name, words } of bad) {
    await page.getByRole('listitem', { name, exact: true }).filter({ hasText: words }).waitFor();
  }
}, 60_000);

it('shows a PDF with the place of a cell, and saves what was read', async () => {
  await page.getByRole('button', { name: '查看：retold.pdf', exact: true }).click();
  await page.locator('[data-cell="applications.newlyReceived.total"]').click();
  const mark = page.locator('.page-mark[data-active]');
  await mark.waitFor();
  expect(await mark.isVisible()).toBe(true);
  await page.waitForFunction(isDrawn, await page.locator('.page-frame canvas').first().elementHandle());
  await page.screenshot({ path: join(PICTURES, 'precheck-pdf.png') });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /保存读取结果/u }).click(),
  ]);
  const saved: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
  const inNode = (await readInNode(readFileSync(join(SAMPLES, 'retold/retold.pdf')))) as object;
  expect(saved).toEqual({ file: 'retold.pdf', ...inNode });
}, 60_000);

it('has sent nothing, and the browser complains of nothing', () => {
  expect(sent).toEqual([]);
  expect(page.complaints).toEqual([]);
});

/** Runs in the page: whether anything but white is on the canvas. */
function isDrawn(element: unknown): boolean {
  const canvas = element as HTMLCanvasElement;
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  return data.some((value, index) => index % 4 !== 3 && value < 128);
}

/** One line of a PDF in a font that is named, not embedded. */
function namedFontPdf(words: string): Uint8Array {
  const hex = Array.from(words, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  const content = `BT /F1 14 Tf 60 700 Td <${hex}> Tj ET`;
  const bodies = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[6 0 R]/Count 1/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>>>',
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/StemV 80>>',
    '<</Type/Page/Parent 2 0 R/Contents 7 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = bodies.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer<</Size 8/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(`${file}xref\n0 8\n0000000000 65535 f \n${entries}${trailer}`);
}
