import { listOf } from './scope.js';

const SCOPE = { year: 2024, region: undefined, kind: 'science' };

it('leads to the list about the same scope', () => {
  expect(listOf('/coverage', SCOPE)).toBe('/coverage?year=2024&kind=science');
});

it('lets a door say more, or otherwise', () => {
  expect(listOf('/coverage', SCOPE, { state: 'missing', kind: undefined, region: '640300' })).toBe(
    '/coverage?year=2024&region=640300&state=missing',
  );
});
