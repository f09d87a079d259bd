import { changeOf, listAsked } from './quality-view.js';

it('calls equal shares no difference, and leaves other changes as they are', () => {
  const column = { key: '2023', name: '2023', reports: 4, withErrors: 1, change: 'unclear' as const };
  expect(changeOf({ ...column, before: { reports: 8, withErrors: 2 } })).toBe('same');
  expect(changeOf({ ...column, before: { reports: 8, withErrors: 3 } })).toBe('unclear');
  expect(changeOf({ ...column, before: null, change: null })).toBeNull();
});

it('asks for a year, a region without those below, or everything that a row counts', () => {
  const asked = { year: 2023, region: '640300', kind: undefined };
  expect(listAsked(asked, 'year', 'x', '2021')).toEqual({ year: 2021, region: '640300', kind: undefined, rule: 'x' });
  expect(listAsked(asked, 'region', 'x', '640323')).toMatchObject({ year: 2023, region: '640300', at: '640323' });
  expect(listAsked(asked, 'region', 'x', undefined)).not.toHaveProperty('at');
});
