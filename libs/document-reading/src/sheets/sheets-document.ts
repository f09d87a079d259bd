import type { Notice } from '@gongkai/outcome';

import { emptyDocument } from '../document-errors.js';
import type { SourceDocument } from '../source-document.js';
import type { Sheet } from './sheet.js';
import { SheetBlocks } from './sheet-blocks.js';
import { sheetRows } from './sheet-rows.js';

/**
 * What the visible sheets of a workbook hold; which are hidden is said.
 *
 * @throws {AppError} document-empty, document-too-complex
 */
export function sheetsDocument(sheets: readonly Sheet[]): Pick<SourceDocument, 'blocks' | 'notices'> {
  const blocks = new SheetBlocks();
  const notices: Notice[] = [];
  for (const sheet of sheets) {
    if (sheet.hidden) {
      notices.push({ code: 'sheet-hidden', message: `工作表“${sheet.name}”是隐藏的，没有读取。` });
    } else {
      notices.push(...sheet.notices);
      blocks.add(sheetRows(sheet), sheet.number);
    }
  }
  if (blocks.blocks.length === 0) throw emptyDocument('工作簿里没有内容，请检查是否选错了文件，再重新上传。');
  return { blocks: blocks.blocks, notices };
}
