import { SpellNames1764001800000 } from '../migrations/1764001800000-spell-names.js';
import { storeAgency } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { AgencyRepository } from './agency.repository.js';

describe('AgencyRepository', () => {
  let database: TestDatabase;
  let agencies: AgencyRepository;

  beforeAll(async () => {
    database = await openTestDatabase();
    agencies = new AgencyRepository(database.source);
    const version = {
      id: 'v',
      agencyId: 'registered',
      name: '盐池县科学技术局',
      aliases: ['盐池县科技局'],
      kind: 'science',
      regionCode: '640323',
      parentId: null,
      validFrom: '2000-01-01',
      validTo: null,
      successorOf: [],
      population: null,
    } as const;
    await agencies.register({ versions: [version], duties: [] });
    await storeAgency(database.source, { id: 'other', name: '盐池县教育局', kind: 'education' });
  });

  afterAll(() => database[Symbol.asyncDispose]());

  const found = async (search: string) => (await agencies.search({ search, limit: 9 })).map(({ id }) => id);

  it.each([
    ['科学技术', ['registered']],
    ['科技局', ['registered']],
    ['kejiju', ['registered']],
    ['ycxkxjsj', ['registered']],
    ['yanchi', ['registered', 'other']],
    ['jyj', ['other']],
    ['anchi', []],
    ['', ['registered', 'other']],
  ])('finds by name, alias and pinyin: %j', async (search, ids) => {
    expect((await found(search)).sort()).toEqual([...ids].sort());
  });

  it('finds those whose ids are given, and of the others nothing', async () => {
    const given = await agencies.search({ ids: ['other', 'nobody'], limit: 9 });
    expect(given.map(({ id }) => id)).toEqual(['other']);
  });

  it('finds those by pinyin, too, that were there before it was kept', async () => {
    const [migration, runner] = [new SpellNames1764001800000(), database.source.createQueryRunner()];
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    expect(await found('kejiju')).toEqual(['registered']);
  });
});
