import { read } from '@e965/xlsx';

import { CompoundFile } from '../ole/compound-file.js';
import { sheetsDocument } from '../sheets/sheets-document.js';
import type { SourceDocument } from '../source-document.js';
import { checkRecords } from './biff-records.js';
import { sheetsOf } from './book-sheets.js';

/** Reads a workbook of Excel 97 to 2003, or of WPS in its likeness (MS-XLS): the visible sheets, text as Excel shows it. */
export function readXls(bytes: Uint8Array): SourceDocument {
  const stream = new CompoundFile(bytes).stream('Workbook');
  checkRecords(stream);
  const book = read(stream, { type: 'array', cellHTML: false, sheetStubs: true });
  return { format: 'xls', ...sheetsDocument(sheetsOf(book)) };
}
