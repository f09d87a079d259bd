import { isOnPage, pageMarks } from './page-marks.js';

const LINE = {
  kind: 'paragraph' as const,
  text: '受理申请12件',
  at: { page: 2, line: 3, start: 0, end: 7 },
  box: { x: 100, y: 50, width: 120, height: 12 },
};
const cell = (column: number, given: object = {}) => ({
  text: '1',
  row: 1,
  column,
  rowSpan: 1,
  columnSpan: 1,
  at: { page: 1, table: 1, row: 1, column, start: 0, end: 1 },
  ...given,
});
const DOCUMENT = {
  blocks: [
    LINE,
    {
      kind: 'table' as const,
      geometry: 'grid' as const,
      at: { page: 1, table: 1 },
      rows: [[cell(1, { box: { x: 10, y: 20, width: 30, height: 15 }, confidence: 0.62 }), cell(2)]],
    },
  ],
};

it('marks a cell whole, on its page', () => {
  const [, mark] = pageMarks(DOCUMENT, [{ page: 1, table: 1, row: 1, column: 1, start: 0, end: 1 }]);
  expect(mark).toEqual({ page: 1, box: { x: 10, y: 20, width: 30, height: 15 }, text: '1', places: [0] });
});

it('marks of a line the stretch that is meant, Chinese letters twice as wide as digits', () => {
  const marks = pageMarks(DOCUMENT, [{ page: 2, line: 3, start: 4, end: 6 }]);
  expect(marks.at(0)).toEqual({
    page: 2,
    box: { x: 180, y: 50, width: 20, height: 12 },
    text: '受理申请12件',
    places: [0],
  });
});

it('marks what was read with doubt, and nothing that was read surely', () => {
  expect(pageMarks(DOCUMENT, [])).toEqual([
    { page: 1, box: { x: 10, y: 20, width: 30, height: 15 }, text: '1', places: [], doubt: 0.62 },
  ]);
});

it.each([
  ['a cell with a box', { page: 1, table: 1, row: 1, column: 1 }, true],
  ['a cell without one', { page: 1, table: 1, row: 1, column: 2 }, false],
  ['a place elsewhere', { page: 3, line: 3, start: 0, end: 1 }, false],
])('knows whether %s can be shown on a page', (_what, place, shown) => {
  expect(isOnPage(DOCUMENT, place)).toBe(shown);
});
