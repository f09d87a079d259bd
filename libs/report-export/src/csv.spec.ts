import { toCsv } from './csv.js';
import type { Cell, Sheet } from './sheet.js';

const HEADING = {
  scope: '吴忠市',
  years: [2024],
  source: '年报表格',
  notes: [],
  exportedAt: new Date('2026-01-31T16:30:00Z'),
  sample: false,
};

function sheetOf(rows: readonly Cell[][]): Sheet<Cell[]> {
  return {
    title: '表',
    heading: HEADING,
    columns: [
      { title: '甲', kind: 'text', value: ([first]) => first ?? null },
      { title: '乙', kind: 'share', value: ([, second]) => second ?? null },
    ],
    rows,
  };
}

const body = (rows: readonly Cell[][]) => toCsv(sheetOf(rows)).split('\r\n').slice(5, -1);

it('is UTF-8 that Excel takes for UTF-8, with the heading above the table and CRLF', () => {
  expect(toCsv(sheetOf([['盐池', 0.75]]))).toBe(
    '\uFEFF表（吴忠市）\r\n导出时间：2026-02-01 00:30（北京时间）\r\n来源：年报表格\r\n\r\n甲,乙\r\n盐池,0.75\r\n',
  );
});

it('quotes commas, quotes and line breaks', () => {
  expect(
    body([
      ['a,b', null],
      ['说"是"', null],
      ['两\n行', null],
    ]),
  ).toEqual(['"a,b",', '"说""是""",', '"两\n行",']);
});

it('leaves unknown cells empty, and writes a zero as a zero', () => {
  expect(
    body([
      ['x', null],
      ['', 0],
    ]),
  ).toEqual(['x,', ',0']);
});

it.each(['=1+1', '+1', '-1', '@sum', '\tx'])('keeps a spreadsheet from running %j', (text) => {
  expect(body([[text, null]])).toEqual([`'${text},`]);
});

it('writes a share with six decimals at most', () => {
  expect(
    body([
      ['x', 0.7575059933447591],
      ['y', 0.9999999999999999],
    ]),
  ).toEqual(['x,0.757506', 'y,1']);
});

it('does not touch numbers below zero', () => {
  expect(body([['x', -0.5]])).toEqual(['x,-0.5']);
});
