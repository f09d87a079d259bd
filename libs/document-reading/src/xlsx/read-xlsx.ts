import { sheetsDocument } from '../sheets/sheets-document.js';
import type { SourceDocument } from '../source-document.js';
import { openWorkbook } from './workbook.js';

/** Reads a workbook (ECMA-376, SpreadsheetML): the visible sheets in their order, text as Excel shows it. */
export function readXlsx(bytes: Uint8Array): SourceDocument {
  return { format: 'xlsx', ...sheetsDocument(openWorkbook(bytes)) };
}
