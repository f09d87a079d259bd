import { columnName, sheetGrids } from './sheet-grid.js';

const cell = (row: number, column: number, text: string, given: object = {}) => ({
  text,
  // In the grid of the table, which begins at B3 of the sheet.
  row: row - 2,
  column: column - 1,
  rowSpan: 1,
  columnSpan: 1,
  at: { table: 1, row, column, start: 0, end: text.length },
  ...given,
});
const prose = (row: number, text: string, start = 0) => ({
  kind: 'paragraph' as const,
  text,
  at: { table: 1, row, column: 1, start, end: start + text.length },
});
const DOCUMENT = {
  blocks: [
    prose(1, '二、主动公开'),
    prose(1, '单位：件', 7),
    {
      kind: 'table' as const,
      geometry: 'grid' as const,
      at: { table: 1, row: 3, column: 2 },
      rows: [[cell(3, 2, '合计', { rowSpan: 2 }), cell(3, 3, '15')], [cell(4, 3, '16')]],
    },
  ],
};

const texts = () =>
  sheetGrids(DOCUMENT).map(({ rows }) =>
    rows.map(({ row, cells }) => [row, ...cells.map(({ units }) => units.map(({ text }) => text).join('|'))]),
  );

it('puts every text at its position in the sheet, with blanks between and empty rows left out', () => {
  expect(texts()).toEqual([
    [
      [1, '二、主动公开|单位：件'],
      [3, '', '合计', '15'],
      [4, '', '16'],
    ],
  ]);
});

it('lets prose run over the empty cells to its right', () => {
  expect(sheetGrids(DOCUMENT)[0]?.rows[0]?.cells[0]?.columnSpan).toBe(3);
});

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
])('names column %d %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});
