import { slipped } from './slipped.js';

/** Rows as `LF` (a label and figures), `L`, `F`, or `-` for neither. */
function parts(rows: string) {
  return rows.split(' ').map((row) => ({ hasLabel: row.includes('L'), hasFigures: row.includes('F') }));
}

it.each([
  ['LF LF LF', ''],
  ['L LF F', '1'],
  ['LF L LF LF F LF', '2 3'],
  ['F LF L', '1'],
  ['L F', ''],
  ['L LF L LF F', '3'],
  ['L LF - LF F', ''],
  ['F LF F', ''],
])('doubts what stands between a label alone and figures alone: in %s the rows %j', (rows, expected) => {
  expect(slipped(parts(rows)).flatMap((is, index) => (is ? [index] : []))).toEqual(
    expected.split(' ').filter(Boolean).map(Number),
  );
});
