import type { Notice } from '@gongkai/outcome';

import { emptyDocument } from '../document-errors.js';
import type { SourceDocument } from '../source-document.js';
import { sheetBlocks } from './sheet-blocks.js';
import { sheetRows } from './sheet-rows.js';
import { openWorkbook, type Sheet } from './workbook.js';

/** Reads a workbook: the visible sheets in their order, text as Excel shows it. */
export function readXlsx(bytes: Uint8Array): SourceDocument {
  return { format: 'xlsx', ...sheetsDocument(openWorkbook(bytes)) };
}

/** What the visible sheets of a workbook hold; which are hidden is said. */
export function sheetsDocument(sheets: readonly Sheet[]): Pick<SourceDocument, 'blocks' | 'notices'> {
  const notices = sheets
    .filter((sheet) => sheet.hidden)
    .map((sheet): Notice => ({ code: 'sheet-hidden', message: `工作表“${sheet.name}”是隐藏的，没有读取。` }));
  const blocks = sheets
    .filter((sheet) => !sheet.hidden)
    .flatMap((sheet) => sheetBlocks(sheetRows(sheet), sheet.number));
  if (blocks.length === 0) throw emptyDocument('工作簿里没有内容，请检查是否选错了文件，再重新上传。');
  return { blocks, notices };
}
