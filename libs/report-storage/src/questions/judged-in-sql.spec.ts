import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { type RankingAsked, RankingsQuestion } from './rankings.question.js';

let database: TestDatabase;
let rankings: RankingsQuestion;

beforeAll(async () => {
  database = await openTestDatabase();
  rankings = new RankingsQuestion(database.source);
});
afterAll(() => database[Symbol.asyncDispose]());

it('ranks governments among governments only: their reports add up those of their agencies', async () => {
  for (const [agencyId, kind] of [
    ['city', 'government'],
    ['county', 'government'],
    ['bureau', 'science'],
  ] as const) {
    await storeAgency(database.source, {
      id: agencyId,
      name: agencyId,
      kind,
      population: kind === 'government' ? 1000 : null,
    });
    await storeReport(database.source, { agencyId, year: 2021, concluded: 9, received: 10, carriedOver: 0 });
  }
  const reasons = async (change: Partial<RankingAsked>) => {
    const { rows } = await rankings.ask({ indicator: 'completion-rate', year: 2021, limit: null, ...change });
    return rows.map(({ agency, notRanked }) => [agency.id, notRanked]);
  };
  expect(await reasons({})).toEqual([
    ['bureau', null],
    ['city', 'sum-of-others'],
    ['county', 'sum-of-others'],
  ]);
  expect(await reasons({ kind: 'government' })).toEqual([
    ['city', null],
    ['county', null],
  ]);
  expect(await reasons({ indicator: 'applications-per-ten-thousand' })).toEqual([
    ['city', null],
    ['county', null],
    ['bureau', 'not-applicable'],
  ]);
});
