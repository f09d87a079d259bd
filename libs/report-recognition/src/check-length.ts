import { AppError } from '@gongkai/outcome';

import type { Block } from '@gongkai/document-reading';
import type { ReportPart } from './structure/report-part.js';

/** Characters of the running text of one report. That of a whole city has some thirty thousand. */
export const MAX_TEXT = 100_000;

/** @throws {AppError} document-too-complex for a paragraph longer than any report. */
export function checkParagraphs(blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.text.length > MAX_TEXT) throw tooLong('有一段文字', block.text.length);
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

function tooLong(what: string, length: number): AppError {
  return new AppError(
    'document-too-complex',
    `${what}约 ${Math.ceil(length / 10_000)} 万字，超过 ${MAX_TEXT / 10_000} 万字的上限，已停止读取。请删去正文以外的内容，只上传年报本身。`,
    { length },
  );
}
