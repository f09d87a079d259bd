import { read, utils } from '@e965/xlsx';

import type { Sheet } from './sheet.js';
import { workbookWriter } from './workbook.js';

const SHEET: Sheet<readonly [string, number | null, number | null]> = {
  title: '2024年办结率排名[A/B]，以及一个长得放不进三十一个字符的标题在后面',
  heading: {
    scope: '',
    years: [2024],
    source: '年报表格',
    notes: ['空白不是零'],
    exportedAt: new Date('2026-01-31T16:30:00Z'),
    sample: false,
  },
  columns: [
    { title: '机关', kind: 'text', value: ([name]) => name },
    { title: '办结', kind: 'count', value: ([, count]) => count },
    { title: '办结率', kind: 'share', value: ([, , share]) => share },
  ],
  rows: [
    ['=HYPERLINK("x")', 1234, 0.75],
    ['乙局', null, null],
  ],
};

function written() {
  const book = read(workbookWriter.write(SHEET), { type: 'array', cellNF: true });
  const [name = ''] = book.SheetNames;
  return { name, sheet: book.Sheets[name]! };
}

it('writes heading, titles and rows, and an unknown number as nothing', () => {
  expect(utils.sheet_to_json(written().sheet, { header: 1, blankrows: true })).toEqual([
    [SHEET.title],
    ['导出时间：2026-02-01 00:30（北京时间）'],
    ['来源：年报表格'],
    ['空白不是零'],
    [],
    ['机关', '办结', '办结率'],
    ['=HYPERLINK("x")', 1234, 0.75],
    ['乙局'],
  ]);
});

it('keeps numbers as numbers, and texts as texts', () => {
  const { sheet } = written();
  expect(sheet.A7).toMatchObject({ t: 's', v: '=HYPERLINK("x")' });
  expect(sheet.A7).not.toHaveProperty('f');
  expect(sheet.B7).toMatchObject({ t: 'n', v: 1234, w: '1,234' });
  expect(sheet.C7).toMatchObject({ t: 'n', v: 0.75, w: '75.0%' });
});

it('gives the sheet a name that Excel allows', () => {
  const { name } = written();
  expect(name.length).toBeLessThanOrEqual(31);
  expect(name).toMatch(/^2024年办结率排名 A B /u);
});
