import { rangeIn, type Unit } from './place-match.js';

const PARAGRAPH: Unit = { text: '全年受理申请 1 件', at: { block: 7, start: 0, end: 10 } };
const CELL: Unit = { text: ' 1 ', at: { block: 9, table: 2, row: 4, column: 4, start: 0, end: 3 } };
const PASTED: Unit = { text: '1', at: { line: 47, table: 2, row: 4, column: 2, start: 16, end: 17 } };
const SHEET: Unit = { text: '15', at: { table: 1, row: 3, column: 2, start: 0, end: 2 } };
const PDF_LINE: Unit = { text: '未收到申请', at: { page: 3, line: 4, start: 0, end: 5 } };

it.each([
  ['a stretch of a paragraph', PARAGRAPH, { block: 7, start: 7, end: 8 }, { start: 7, end: 8 }],
  ['another paragraph', PARAGRAPH, { block: 8, start: 7, end: 8 }, null],
  ['a cell of a Word table', CELL, { block: 9, table: 2, row: 4, column: 4, start: 0, end: 3 }, { start: 0, end: 3 }],
  ['its neighbour', CELL, { block: 9, table: 2, row: 4, column: 5, start: 0, end: 3 }, null],
  [
    'a paragraph with the number of a table',
    PARAGRAPH,
    { block: 7, table: 1, row: 1, column: 1, start: 0, end: 1 },
    null,
  ],
  ['a cell of pasted text, by its line', PASTED, { line: 47, start: 16, end: 17 }, { start: 0, end: 1 }],
  ['the cell before it in the line', PASTED, { line: 47, start: 12, end: 15 }, null],
  ['the cell after it in the line', PASTED, { line: 47, start: 18, end: 19 }, null],
  ['a cell of a sheet', SHEET, { table: 1, row: 3, column: 2, start: 0, end: 2 }, { start: 0, end: 2 }],
  ['the same line of another page', PDF_LINE, { page: 2, line: 4, start: 0, end: 3 }, null],
  ['a whole line', PDF_LINE, { page: 3, line: 4 }, { start: 0, end: 5 }],
  ['a whole table, which is no unit', CELL, { block: 9, table: 2 }, null],
  ['a cell that is not in the document', CELL, {}, null],
])('finds %s', (_what, unit, place, range) => {
  expect(rangeIn(unit, place)).toEqual(range);
});

it('finds an empty cell', () => {
  const empty: Unit = { text: '', at: { line: 48, table: 2, row: 5, column: 3, start: 20, end: 20 } };
  expect(rangeIn(empty, { line: 48, table: 2, row: 5, column: 3, start: 20, end: 20 })).toEqual({ start: 0, end: 0 });
});
