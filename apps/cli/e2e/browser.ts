import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Where the pictures of a run are left for whoever wants to look at them. */
export const PICTURES = join(import.meta.dirname, '../../../node_modules/.cache/gongkai-pictures');

/** Other tests may keep the machine busy, and how long a thing takes is measured elsewhere: this only ends a wait in vain. */
const PATIENCE_MS = 120_000;

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.GONGKAI_CHROMIUM;
  if (!executablePath) throw new Error('GONGKAI_CHROMIUM is not set: npm test finds a browser and sets it');
  mkdirSync(PICTURES, { recursive: true });
  return chromium.launch({ executablePath, args: [...QUIET, '--disable-sync', '--no-first-run'] });
}

/** A page of a Chinese user, which notes what the browser complains about. */
export async function openPage(context: BrowserContext): Promise<Page & { readonly complaints: string[] }> {
  const complaints: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refused request is an answer the page shows, not a fault of the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  return Object.assign(page, { complaints });
}

export async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: new RegExp(`^${name} `, 'u') }).click();
  await page.getByRole('button', { name: /登\s*录/u }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
