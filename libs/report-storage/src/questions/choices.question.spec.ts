import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { ChoicesQuestion } from './choices.question.js';

describe('ChoicesQuestion', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await openTestDatabase();
  });

  afterAll(() => database[Symbol.asyncDispose]());

  it('offers nothing where there is nothing', async () => {
    expect(await new ChoicesQuestion(database.source).ask()).toEqual({ regions: [], kinds: [], years: [], year: null });
  });

  it('offers the regions that have agencies with those above them, their kinds and the years', async () => {
    const { source } = database;
    await storeAgency(source, { id: 'a', name: '盐池县科学技术局' }, [2023]);
    await storeAgency(source, { id: 'b', name: '同心县教育局', kind: 'education', regionCode: '640324' }, [2024]);
    await storeAgency(source, { id: 'c', name: '兴庆区科学技术局', regionCode: '640104' });
    await storeReport(source, { agencyId: 'b', year: 2022 });
    const { regions, kinds, years, year } = await new ChoicesQuestion(source).ask();
    expect(regions.map(({ code }) => code)).toEqual(['640000', '640100', '640104', '640300', '640323', '640324']);
    expect(kinds).toEqual(['education', 'science']);
    expect(years).toEqual([2024, 2023, 2022]);
    expect(year).toBe(2024);
  });

  it('does not open a new year on one stray report', async () => {
    const { source } = database;
    for (let index = 0; index < 20; index += 1) {
      await storeAgency(source, { id: `many-${index}`, name: `第${index}局` }, [2023]);
    }
    await storeReport(source, { agencyId: 'a', year: 2025 });
    expect(await new ChoicesQuestion(source).ask()).toMatchObject({ years: [2025, 2024, 2023, 2022], year: 2023 });
  });
});
