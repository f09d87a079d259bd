import { type CellObject, utils, type WorkBook } from '@e965/xlsx';

import { damaged } from '../document-errors.js';
import type { Merge, Sheet, SheetCell } from '../sheets/sheet.js';

/** The sheets of a workbook that the package has opened. */
export function sheetsOf(book: WorkBook): Sheet[] {
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet) throw damaged(`缺少工作表“${name}”`, { sheet: name });
    const cells = Object.entries(sheet as Record<string, CellObject>)
      .filter(([address]) => !address.startsWith('!'))
      .map(([address, cell]): SheetCell => {
        const { r, c } = utils.decode_cell(address);
        return { row: r + 1, column: c + 1, text: shownText(cell) };
      });
    const merges = (sheet['!merges'] ?? []).map(({ s, e }): Merge => ({
      row: s.r + 1,
      column: s.c + 1,
      rowSpan: e.r - s.r + 1,
      columnSpan: e.c - s.c + 1,
    }));
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return { name, number: index + 1, hidden, cells, merges, notices: [] };
  });
}

function shownText({ t: type, w: shown, v: value }: CellObject): string {
  if (type === 'z' || value === undefined) return '';
  if (shown !== undefined) return shown;
  return value instanceof Date ? value.toISOString() : String(value);
}
