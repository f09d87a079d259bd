import { AppError } from '@gongkai/outcome';

import type { Block } from '@gongkai/document-reading';
import type { ReportPart } from './structure/report-part.js';
import type { Region } from './tables/regions.js';

/** Characters of the running text of one report. That of a whole city has some thirty thousand. */
export const MAX_TEXT = 100_000;

/** Of a whole document, be it a report or not: that of a thick book. */
export const MAX_ALL_TEXT = 1_000_000;

/** Rows of one table of the form, which has at most 26. */
export const MAX_ROWS = 2000;

/** @throws {AppError} document-too-complex for a paragraph longer than any report, or a text longer than any book. */
export function checkParagraphs(blocks: readonly Block[]): void {
  let all = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    all += block.text.length;
    if (block.text.length > MAX_TEXT) throw tooLong('有一段文字', block.text.length);
  }
  if (all > MAX_ALL_TEXT) throw tooLong('全文', all, MAX_ALL_TEXT);
}

/** @throws {AppError} document-too-complex for a table whose rows go on and on; each is compared with the others. */
export function checkRows(regions: readonly Region[]): void {
  for (const { rows } of regions) {
    if (rows.length <= MAX_ROWS) continue;
    throw new AppError(
      'document-too-complex',
      `有一张表约 ${rows.length} 行，超过 ${MAX_ROWS} 行的上限，已停止读取。请删去年报以外的表格后再上传。`,
      { rows: rows.length },
    );
  }
}

/** @throws {AppError} document-too-complex for a text that no report has; it is looked at from many sides, each time whole. */
export function checkLength(parts: readonly ReportPart[]): void {
  let length = 0;
  for (const { blocks } of parts) {
    for (const block of blocks) if (block.kind === 'paragraph') length += block.text.length;
  }
  if (length > MAX_TEXT) throw tooLong('年报正文', length);
}

function tooLong(what: string, length: number, most = MAX_TEXT): AppError {
  return new AppError(
    'document-too-complex',
    `${what}约 ${Math.ceil(length / 10_000)} 万字，超过 ${most / 10_000} 万字的上限，已停止读取。请删去正文以外的内容，只上传年报本身。`,
    { length },
  );
}
