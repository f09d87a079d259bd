import { utils, write, type WorkSheet } from '@e965/xlsx';

import { packed } from '../testing/packed.js';
import { lostPlaces, shape, tablesOf } from '../testing/shape.js';
import { readXlsx } from './read-xlsx.js';

type Row = (string | number | null)[];

function workbook(
  rows: Row[],
  merges: string[] = [],
  change: (sheet: WorkSheet) => void = () => undefined,
): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  change(sheet);
  return bytesOf({ 年报: sheet });
}

function bytesOf(sheets: Record<string, WorkSheet>, hidden: string[] = []): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

it('gives places as Excel names them, and rows and columns of the table from its corner', () => {
  const document = readXlsx(workbook([['标题'], [], [null, '甲', 1], [null, '乙', 2]]));
  expect(document.blocks).toMatchObject([
    { kind: 'paragraph', text: '标题', at: { table: 1, row: 1, column: 1, start: 0, end: 2 } },
    { kind: 'table', geometry: 'grid', at: { table: 1, row: 3, column: 2 } },
  ]);
  expect(tablesOf(document)[0]?.rows[1]?.[1]).toEqual({
    text: '2',
    row: 2,
    column: 2,
    rowSpan: 1,
    columnSpan: 1,
    at: { table: 1, row: 4, column: 3, start: 0, end: 1 },
  });
});

it.each([
  [
    'merged cells stand once',
    [
      ['甲', '乙', null],
      [null, 1, 2],
    ],
    ['A1:A2', 'B1:C1'],
    [
      [
        ['1,1+2x1 甲', '1,2+1x2 乙'],
        ['2,2 1', '2,3 2'],
      ],
    ],
  ],
  [
    'cells without text are blank',
    [
      ['甲', '乙', '丙'],
      ['丁', null, 3],
    ],
    [],
    [
      [
        ['1,1 甲', '1,2 乙', '1,3 丙'],
        ['2,1 丁', '2,2 ', '2,3 3'],
      ],
    ],
  ],
  ['an empty row ends a table', [['甲', 1], [], ['乙', 2]], [], [[['1,1 甲', '1,2 1']], [['1,1 乙', '1,2 2']]]],
  [
    'prose stands before and after',
    [['题目'], ['甲', 1], ['乙', 2], ['注：以上为件数。']],
    [],
    [
      '题目',
      [
        ['1,1 甲', '1,2 1'],
        ['2,1 乙', '2,2 2'],
      ],
      '注：以上为件数。',
    ],
  ],
  [
    'a text as wide as the table heads it',
    [
      ['第二十条第（一）项', null],
      ['规章', 0],
    ],
    ['A1:B1'],
    [[['1,1+1x2 第二十条第（一）项'], ['2,1 规章', '2,2 0']]],
  ],
  [
    'a text across it belongs to it',
    [
      ['规章', 0],
      ['第二十条第（五）项', null],
      ['许可', 1],
    ],
    ['A2:B2'],
    [[['1,1 规章', '1,2 0'], ['2,1+1x2 第二十条第（五）项'], ['3,1 许可', '3,2 1']]],
  ],
  [
    'the heading of a section parts tables',
    [
      ['规章', 0],
      ['三、收到和处理政府信息公开申请情况', null],
      ['新收', 1],
    ],
    ['A2:B2'],
    [[['1,1 规章', '1,2 0']], '三、收到和处理政府信息公开申请情况', [['1,1 新收', '1,2 1']]],
  ],
  [
    'a label without a figure is a row',
    [
      ['许可', 0],
      ['处罚', null],
    ],
    [],
    [
      [
        ['1,1 许可', '1,2 0'],
        ['2,1 处罚', '2,2 '],
      ],
    ],
  ],
  ['lines of prose in one cell are paragraphs', [['一是甲。\n\n二是乙。']], [], ['一是甲。', '二是乙。']],
])('knows that %s', (_, rows, merges, blocks) => {
  const document = readXlsx(workbook(rows as Row[], merges));
  expect(shape(document)).toEqual(blocks);
  expect(lostPlaces(document)).toEqual([]);
});

it('reads figures as Excel shows them', () => {
  const bytes = workbook([['甲', 1234.5, 0.5, 7]], [], (sheet) => {
    Object.assign(sheet.B1 as object, { z: '#,##0.00' });
    Object.assign(sheet.C1 as object, { z: '0%' });
  });
  expect(shape(readXlsx(bytes))).toEqual([[['1,1 甲', '1,2 1,234.50', '1,3 50%', '1,4 7']]]);
});

it('reads the visible sheets in their order and names the hidden ones', () => {
  const sheet = (text: string): WorkSheet => utils.aoa_to_sheet([[text]]);
  const document = readXlsx(bytesOf({ 一: sheet('甲'), 二: sheet('乙'), 三: sheet('丙') }, ['二']));
  expect(document.blocks).toMatchObject([
    { text: '甲', at: { table: 1 } },
    { text: '丙', at: { table: 3 } },
  ]);
  expect(document.notices).toEqual([{ code: 'sheet-hidden', message: '工作表“二”是隐藏的，没有读取。' }]);
});

it('cuts a merge that runs to the end of the sheet', () => {
  expect(
    shape(
      readXlsx(
        workbook(
          [
            ['甲', 1],
            ['乙', 2],
          ],
          ['B2:B1048576'],
        ),
      ),
    ),
  ).toEqual([
    [
      ['1,1 甲', '1,2 1'],
      ['2,1 乙', '2,2 2'],
    ],
  ]);
});

const BOOK = '<workbook><sheets><sheet name="年报"/></sheets></workbook>';
const SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';

it.each([
  ['document-empty', '没有内容', workbook([[]])],
  ['document-damaged', 'xl/workbook.xml', packed({ 'xl/styles.xml': '<a/>' })],
  ['document-damaged', '标记有误', packed({ 'xl/workbook.xml': BOOK, 'xl/worksheets/sheet1.xml': SHEET })],
  ['document-damaged', 'DTD', packed({ 'xl/workbook.xml': '<!DOCTYPE a><workbook/>' })],
  ['format-unsupported', 'xlsx', packed({ 'xl/workbook.bin': '' })],
  ['document-too-complex', '表格过大', workbook([['甲', ...Array.from({ length: 1030 }, () => 1)]])],
])('refuses with %s: %s', (code, message, bytes) => {
  expect(() => readXlsx(bytes)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) as string }) as Error,
  );
});
