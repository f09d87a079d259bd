import type { CoverageRow } from '@gongkai/api-contract';

import { behindDoor, doorCounts, isDoor } from './coverage-view.js';

function row(state: CoverageRow['state'], errors = 0): CoverageRow {
  const agency = { id: state, name: state, kind: 'science', region: { code: '640323', name: '盐池县' }, sample: true };
  return { agency, state, errors, warnings: 0, reportId: null, publishedOn: null };
}

const ROWS = [row('reported'), row('reported', 2), row('late', 1), row('missing')];

it('counts what is behind each door; a late report is a report', () => {
  expect(doorCounts({ rows: ROWS })).toEqual({ due: 4, reported: 3, late: 1, missing: 1, doubtful: 2 });
});

it('opens each door to its rows', () => {
  expect(ROWS.filter((each) => behindDoor(each, 'doubtful')).map(({ state }) => state)).toEqual(['reported', 'late']);
});

it('knows its doors', () => {
  expect(isDoor('late')).toBe(true);
  expect(isDoor('sideways')).toBe(false);
  expect(isDoor(undefined)).toBe(false);
});
