/**
 * Writes samples/retold/: one report as text, page, Word document, workbook and
 * PDF. LibreOffice makes the PDF of the Word document; SOFFICE says where it is,
 * if it is not on the path.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { unzipSync, zipSync } from 'fflate';

import { toDocx, toHtml, toText, toXlsx } from './render.mjs';
import { REPORT } from './retold-report.mjs';

const FOLDER = join(import.meta.dirname, '../../samples/retold');
const WRITTEN = '2024-01-15T08:00:00.000Z';

/** Packs again with one date, so that the same report is the same bytes. */
function dated(bytes) {
  const parts = unzipSync(bytes);
  const core = parts['docProps/core.xml'];
  if (core) {
    const text = Buffer.from(core).toString().replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, WRITTEN);
    parts['docProps/core.xml'] = Buffer.from(text);
  }
  return zipSync(parts, { level: 9, mtime: WRITTEN });
}

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, 'retold.txt'), toText(REPORT));
writeFileSync(join(FOLDER, 'retold.html'), toHtml(REPORT));
writeFileSync(join(FOLDER, 'retold.docx'), dated(await toDocx(REPORT)));
writeFileSync(join(FOLDER, 'retold.xlsx'), dated(toXlsx(REPORT)));
execFileSync(
  process.env['SOFFICE'] ?? 'soffice',
  ['--headless', '--convert-to', 'pdf', '--outdir', FOLDER, join(FOLDER, 'retold.docx')],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
