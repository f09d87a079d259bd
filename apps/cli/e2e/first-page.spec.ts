/** What a browser has to fetch before it shows anything. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import type { Browser } from 'playwright-core';

import { openBrowser, openPage } from './browser.js';
import { removeHome, type RunningServer, startServer, temporaryHome } from './running-server.js';

const SCRIPTS = join(import.meta.dirname, '../../web/dist/assets');

const home = temporaryHome();
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer(home, { GONGKAI_SAMPLE: '24' });
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  await server.interrupt();
  removeHome(home);
}, 60_000);

/** The scripts that a page fetches, with their bytes as brotli makes them. */
async function scriptsOf(path: string): Promise<Map<string, number>> {
  const context = await browser.newContext();
  const page = await openPage(context);
  const scripts = new Map<string, number>();
  const read: Promise<void>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    read.push(response.body().then((body) => void scripts.set(pathname, brotliCompressSync(body).length)));
  });
  await page.goto(server.address + path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await Promise.all(read);
  await context.close();
  return scripts;
}

const isCharts = (path: string) => /(^|\/)charts-[^/]*\.js$/u.test(path);

it('is at most 330 kB of script, without the charts', async () => {
  const scripts = await scriptsOf('/sign-in');
  const bytes = [...scripts.values()].reduce((sum, each) => sum + each, 0);
  expect(scripts.size).toBeGreaterThan(3);
  expect(bytes).toBeLessThanOrEqual(330_000);
  expect([...scripts.keys()].filter(isCharts)).toEqual([]);
}, 120_000);

it('leaves the charts to a script of their own of at most 220 kB', () => {
  const charts = readdirSync(SCRIPTS).filter(isCharts);
  expect(charts).toHaveLength(1);
  for (const name of charts)
    expect(brotliCompressSync(readFileSync(join(SCRIPTS, name))).length).toBeLessThanOrEqual(220_000);
});
