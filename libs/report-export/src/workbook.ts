import { utils, type WorkSheet, write } from '@e965/xlsx';

import { headingLines } from './heading.js';
import { type Cell, cellsOf, type ColumnKind, type Sheet } from './sheet.js';

/** What a writer of spreadsheets has to do; the library behind it can be changed. */
export interface WorkbookWriter {
  write<Row>(sheet: Sheet<Row>): Uint8Array;
}

const NUMBER_FORMATS: Readonly<Record<ColumnKind, string | undefined>> = {
  text: undefined,
  year: '0',
  count: '#,##0',
  decimal: '#,##0.00',
  share: '0.0%',
};

/** Excel allows 31 characters, and none of these. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31);
}

/** One sheet: the heading, an empty row, the titles, the rows. Numbers stay numbers; a text is never a formula. */
export const workbookWriter: WorkbookWriter = {
  write({ title, heading, columns, rows }) {
    const lines = headingLines(title, heading);
    const table = rows.map((row) => cellsOf(columns, row));
    const sheet = utils.aoa_to_sheet([
      ...lines.map((line) => [line]),
      [],
      columns.map((column) => column.title),
      ...table,
    ]);
    const firstRow = lines.length + 2;
    columns.forEach(({ kind }, column) => {
      formatColumn(sheet, column, firstRow, firstRow + rows.length, NUMBER_FORMATS[kind]);
    });
    sheet['!cols'] = columns.map((column, at) => ({
      wch: width([column.title, ...table.map((cells) => cells[at] ?? null)]),
    }));
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, sheetName(title));
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
  },
};

function formatColumn(sheet: WorkSheet, column: number, from: number, to: number, format: string | undefined): void {
  if (format === undefined) return;
  for (let row = from; row < to; row += 1) {
    const cell: unknown = sheet[utils.encode_cell({ r: row, c: column })];
    if (isNumberCell(cell)) cell.z = format;
  }
}

function isNumberCell(cell: unknown): cell is { t: 'n'; z?: string } {
  return typeof cell === 'object' && cell !== null && 't' in cell && cell.t === 'n';
}

/** In the width of a Latin character; a Chinese one takes two. Long sentences are cut, not shown in full. */
function width(cells: readonly Cell[]): number {
  const widths = cells.map((cell) => {
    const text = String(cell ?? '');
    return text.length + text.replace(/[^\u0100-\uffff]/gu, '').length;
  });
  return Math.min(60, Math.max(8, ...widths) + 2);
}
