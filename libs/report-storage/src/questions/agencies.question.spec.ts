import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { AgenciesQuestion } from './agencies.question.js';

describe('AgenciesQuestion', () => {
  let database: TestDatabase;
  let agencies: AgenciesQuestion;

  beforeAll(async () => {
    database = await openTestDatabase();
    agencies = new AgenciesQuestion(database.source);
    const { source } = database;
    await storeAgency(source, { id: 'a', name: '盐池县科学技术局', aliases: ['盐池县科技局'] }, [2023]);
    await storeAgency(source, { id: 'b', name: '同心县教育局', kind: 'education', regionCode: '640324' }, [2024]);
    await storeAgency(source, { id: 'c', name: '兴庆区科学技术局', regionCode: '640104', sample: true });
    await storeReport(source, { agencyId: 'b', year: 2022 });
  });

  afterAll(() => database[Symbol.asyncDispose]());

  const ids = async (asked: Partial<Parameters<AgenciesQuestion['ask']>[0]>) =>
    (await agencies.ask({ limit: 50, ...asked })).map(({ id }) => id);

  it('finds by part of a name or an alias, by region and by kind, in the order of pinyin', async () => {
    expect(await ids({})).toEqual(['b', 'c', 'a']);
    expect(await ids({ search: '科技局' })).toEqual(['a']);
    expect(await ids({ search: '科学' })).toEqual(['c', 'a']);
    expect(await ids({ region: '640300' })).toEqual(['b', 'a']);
    expect(await ids({ kind: 'education' })).toEqual(['b']);
    expect(await ids({ limit: 1 })).toEqual(['b']);
    expect(await ids({ search: '_' })).toEqual([]);
  });

  it('names an agency with its region', async () => {
    expect(await agencies.byIds(['c', 'nobody', 'a'])).toEqual([
      {
        id: 'c',
        name: '兴庆区科学技术局',
        kind: 'science',
        sample: true,
        region: { code: '640104', name: '兴庆区' },
      },
      expect.objectContaining({ id: 'a' }),
    ]);
  });

  it('offers the regions that have agencies with those above them, their kinds and the years', async () => {
    const { regions, kinds, years } = await agencies.choices();
    expect(regions.map(({ code }) => code)).toEqual(['640000', '640100', '640104', '640300', '640323', '640324']);
    expect(kinds).toEqual(['education', 'science']);
    expect(years).toEqual([2024, 2023, 2022]);
  });
});
