import { type CellObject, type Range, utils, type WorkSheet, write } from '@e965/xlsx';

import type { LaidCell, LaidTable } from './form-tables.js';
import { gridOf } from './grid.js';
import type { LaidBlock } from './laid-report.js';

/** As many columns as the widest table has; a paragraph is merged over all of them. */
const COLUMNS = 15;

/** The whole report on one sheet: a row for each paragraph, the tables between them with merged cells. */
export function xlsxDocument(blocks: readonly LaidBlock[]): Uint8Array {
  const sheet: WorkSheet = {};
  const merges: Range[] = [];
  let row = 0;
  for (const block of blocks) {
    if (block.kind === 'table') {
      writeTable(sheet, merges, block.table, row);
      row += block.table.rows.length;
    } else {
      sheet[utils.encode_cell({ r: row, c: 0 })] = { t: 's', v: block.text };
      merges.push({ s: { r: row, c: 0 }, e: { r: row, c: COLUMNS - 1 } });
      row += 1;
    }
  }
  // A table to which a cell was added may be wider.
  const width = Math.max(COLUMNS, ...blocks.map((block) => (block.kind === 'table' ? block.table.columns : 0)));
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: row - 1, c: width - 1 } });
  sheet['!merges'] = merges;
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '年度报告');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

function writeTable(sheet: WorkSheet, merges: Range[], table: LaidTable, top: number): void {
  for (const cell of new Set(gridOf(table).flat())) {
    if (!cell) continue;
    const start = { r: top + cell.row, c: cell.column };
    sheet[utils.encode_cell(start)] = toCell(cell);
    if (cell.rowSpan > 1 || cell.columnSpan > 1) {
      merges.push({ s: start, e: { r: start.r + cell.rowSpan - 1, c: start.c + cell.columnSpan - 1 } });
    }
  }
}

function toCell({ text, key }: LaidCell): CellObject {
  return key !== null && /^\d+(\.\d+)?$/u.test(text) ? { t: 'n', v: Number(text) } : { t: 's', v: text };
}
