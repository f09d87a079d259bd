import { AgencyVersionEntity } from '../entities/agency-version.entity.js';
import { aVersion, openTestStorage } from '../testing/test-storage.js';
import { copyRows } from './copy-rows.js';
import { type Copied, inCopy } from './in-copy.js';

let storage: Awaited<ReturnType<typeof openTestStorage>>;

beforeEach(async () => {
  storage = await openTestStorage();
});
afterEach(() => storage[Symbol.asyncDispose]());

const NAMES = [
  'id',
  'agencyId',
  'name',
  'aliases',
  'kind',
  'regionCode',
  'validFrom',
  'validTo',
  'population',
] as const;

/** Copies names of the agency `a`, with what matters changed, and says what the table holds then. */
async function copied(...changes: readonly Partial<Record<(typeof NAMES)[number], Copied>>[]) {
  const rows = changes.map((change, index) => {
    const row: Partial<Record<(typeof NAMES)[number], Copied>> = { ...aVersion('a', '盐池县甲局'), ...change };
    return inCopy(NAMES.map((name) => (name === 'id' ? `a-${index + 2}` : (row[name] ?? null))));
  });
  await storage.source.transaction((transaction) => copyRows(transaction, AgencyVersionEntity, NAMES, rows));
  const ids = changes.map((_, index) => `a-${index + 2}`);
  const found = await storage.source.getRepository(AgencyVersionEntity).find({ order: { id: 'ASC' } });
  return found.filter(({ id }) => ids.includes(id));
}

it.each(['盐池县\t甲局', '两\n行', '回\r车', '反\\斜', '\\N', '\\.', '“引”"号"', ''])(
  'writes the text %j as it is',
  async (text) => {
    expect(await copied({ name: text })).toMatchObject([{ name: text }]);
  },
);

it.each([[[]], [['甲局', '乙局']], [['带,逗', '带"引', '带\\斜', '两\n行', '{括}', 'NULL', '']]])(
  'writes the array %j as it is',
  async (aliases) => {
    expect(await copied({ aliases })).toMatchObject([{ aliases }]);
  },
);

it('writes numbers, days and nothing; a column that is not named has its default', async () => {
  const validTo = new Date('2024-12-31T00:00:00Z');
  expect(await copied({ population: 17, validFrom: '2019-01-01', validTo }, { population: null })).toMatchObject([
    { population: 17, validFrom: '2019-01-01', validTo: '2024-12-31', successorOf: [] },
    { population: null, validTo: null },
  ]);
});

it('writes more than goes at a time', async () => {
  expect(await copied(...Array.from({ length: 3000 }, () => ({ name: '县'.repeat(50) })))).toHaveLength(3000);
});

it('writes nothing where there is nothing', async () => {
  expect(await copied()).toEqual([]);
});

it('passes on what the database refuses', async () => {
  await expect(copied({ regionCode: 'nowhere' })).rejects.toThrow('agency_version_region');
});

it.each([
  [[1.5, -2, 1e21], '{1.5,-2,1e+21}'],
  [[1, null], '{1,NULL}'],
  [true, 't'],
  [false, 'f'],
])('writes %j as %s', (value, text) => {
  expect(inCopy([value])).toBe(text);
});
