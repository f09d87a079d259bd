/**
 * Writes samples/retold/: one report as text, page, Word document, workbook and
 * PDF. Needs chromium for the PDF; GONGKAI_CHROMIUM says where it is.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { unzipSync, zipSync } from 'fflate';
import { chromium } from 'playwright-core';

import { toDocx, toHtml, toText, toXlsx } from './render.mjs';
import { REPORT } from './retold-report.mjs';

const FOLDER = join(import.meta.dirname, '../../samples/retold');
const WRITTEN = '2024-01-15T08:00:00.000Z';

/** Packs again with one date, so that the same report is the same bytes. */
function dated(bytes) {
  const parts = unzipSync(bytes);
  const core = parts['docProps/core.xml'];
  if (core) {
    const text = new TextDecoder().decode(core).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, WRITTEN);
    parts['docProps/core.xml'] = new TextEncoder().encode(text);
  }
  return zipSync(parts, { level: 9, mtime: WRITTEN });
}

async function toPdf(html) {
  const executablePath = process.env['GONGKAI_CHROMIUM'];
  if (!executablePath) throw new Error('GONGKAI_CHROMIUM must name the chromium that prints the PDF');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    const footer = '<p style="width: 100%; font-size: 9pt; text-align: center">- <span class="pageNumber"></span> -</p>';
    return await page.pdf({
      preferCSSPageSize: true,
      // The tree of tags is ten times as large as the pages.
      tagged: false,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footer,
    });
  } finally {
    await browser.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
const html = toHtml(REPORT);
writeFileSync(join(FOLDER, 'retold.txt'), toText(REPORT));
writeFileSync(join(FOLDER, 'retold.html'), html);
writeFileSync(join(FOLDER, 'retold.docx'), dated(await toDocx(REPORT)));
writeFileSync(join(FOLDER, 'retold.xlsx'), dated(toXlsx(REPORT)));
writeFileSync(join(FOLDER, 'retold.pdf'), await toPdf(html));
