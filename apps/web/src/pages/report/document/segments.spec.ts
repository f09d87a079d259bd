import { segmentsOf } from './segments.js';

const UNIT = { text: '全年受理申请 1 件，按时答复率 100%', at: { line: 12, start: 0, end: 22 } };

it('leaves a unit without places in one piece', () => {
  expect(segmentsOf(UNIT, [{ line: 13, start: 0, end: 2 }])).toEqual([{ text: UNIT.text, places: [] }]);
});

it('marks exactly the text of each place', () => {
  const segments = segmentsOf(UNIT, [
    { line: 12, start: 7, end: 8 },
    { line: 40, start: 0, end: 2 },
    { line: 12, start: 17, end: 21 },
  ]);
  expect(segments).toEqual([
    { text: '全年受理申请 ', places: [] },
    { text: '1', places: [0] },
    { text: ' 件，按时答复率 ', places: [] },
    { text: '100%', places: [2] },
  ]);
});

it('lets places overlap', () => {
  const segments = segmentsOf(UNIT, [
    { line: 12, start: 0, end: 10 },
    { line: 12, start: 7, end: 8 },
  ]);
  expect(segments.filter(({ places }) => places.length > 0)).toEqual([
    { text: '全年受理申请 ', places: [0] },
    { text: '1', places: [0, 1] },
    { text: ' 件', places: [0] },
  ]);
});

it('marks an empty cell without inventing a text for it', () => {
  const cell = { text: '', at: { table: 1, row: 2, column: 2, start: 0, end: 0 } };
  expect(segmentsOf(cell, [{ table: 1, row: 2, column: 2, start: 0, end: 0 }])).toEqual([{ text: '', places: [0] }]);
});
