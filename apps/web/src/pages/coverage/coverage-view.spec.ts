import { doorCounts, doorOf } from './coverage-view.js';

it('counts what is behind each door; a late report is a report', () => {
  const counts = { due: 4, reported: 2, late: 1, missing: 1, doubtful: 2 };
  expect(doorCounts(counts)).toEqual({ due: 4, reported: 3, late: 1, missing: 1, doubtful: 2 });
});

it('knows its doors', () => {
  expect(doorOf('late')).toBe('late');
  expect(doorOf('sideways')).toBe('due');
  expect(doorOf(undefined)).toBe('due');
});
