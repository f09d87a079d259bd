import type { Merge, Sheet } from './sheet.js';
import { sheetsDocument } from './sheets-document.js';

const FULL = { name: '年报', number: 1, hidden: false, merges: [], notices: [] };

/** A sheet with the same text in all its cells. */
function sheetOf(rows: number, columns: number, merges: Merge[] = []): Sheet {
  const cells = Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns) + 1,
    column: (index % columns) + 1,
    text: '1',
  }));
  return { ...FULL, cells, merges };
}

it.each([
  ['merged cells that lie over one another without end', '合并单元格过多', [sheetOf(200, 10, overlapping(200))]],
  ['tables that are large together', '表格过大', [sheetOf(120, 900), sheetOf(120, 900)]],
  [
    'more lines than any report has',
    '段落过多',
    [{ ...FULL, cells: [{ row: 1, column: 1, text: '甲\n'.repeat(100_001) }] }],
  ],
])('refuses %s', (_, message, sheets) => {
  expect(() => sheetsDocument(sheets)).toThrow(
    expect.objectContaining({
      code: 'document-too-complex',
      message: expect.stringContaining(message) as string,
    }) as Error,
  );
});

function overlapping(count: number): Merge[] {
  return Array.from({ length: count }, (_, index) => ({ row: index + 1, column: 1, rowSpan: 1000, columnSpan: 100 }));
}

it('passes on what is said of a sheet', () => {
  const notices = [{ code: 'formulas-not-calculated', message: '有公式没有保存结果。' }];
  expect(sheetsDocument([{ ...sheetOf(1, 1), notices }]).notices).toEqual(notices);
});
