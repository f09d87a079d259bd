import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { CoverageQuestion } from './coverage.question.js';

describe('CoverageQuestion', () => {
  let database: TestDatabase;
  let coverage: CoverageQuestion;

  beforeAll(async () => {
    database = await openTestDatabase();
    coverage = new CoverageQuestion(database.source);
    const { source } = database;
    await storeAgency(source, { id: 'a', name: '甲局' }, [2024]);
    await storeAgency(source, { id: 'b', name: '乙局' }, [2024]);
    await storeAgency(source, { id: 'c', name: '丙局' }, [2024]);
    await storeAgency(source, { id: 'd', name: '丁局' }, [2024]);
    await storeAgency(source, { id: 'e', name: '戊县人民政府', kind: 'government', regionCode: '640104' }, [2024]);
    await storeAgency(source, { id: 'f', name: '己局', regionCode: '640105' });
    await storeAgency(source, { id: 'g', name: '庚局' });
    await storeReport(source, { agencyId: 'a', year: 2024, publishedOn: '2025-01-31', openErrors: 1, openWarnings: 2 });
    await storeReport(source, { agencyId: 'b', year: 2024, publishedOn: '2025-02-01' });
    await storeReport(source, { agencyId: 'c', year: 2024 });
    await storeReport(source, { agencyId: 'e', year: 2024, publishedOn: '2025-03-31' });
    await storeReport(source, { agencyId: 'f', year: 2024 });
    await storeReport(source, { agencyId: 'd', year: 2023 });
  });

  afterAll(() => database[Symbol.asyncDispose]());

  const states = async (asked: Parameters<CoverageQuestion['ask']>[0]) =>
    Object.fromEntries((await coverage.ask(asked)).map(({ agency, state }) => [agency.id, state]));

  it('tells the late from the punctual by the day of their kind, and an unknown day is not late', async () => {
    expect(await states({ year: 2024 })).toEqual({
      a: 'reported',
      b: 'late',
      c: 'reported',
      d: 'missing',
      e: 'reported',
      f: 'reported',
    });
  });

  it('gives the day and the open findings beside each', async () => {
    const rows = await coverage.ask({ year: 2024, region: '640323' });
    expect(rows.find(({ agency }) => agency.id === 'a')).toMatchObject({
      publishedOn: '2025-01-31',
      errors: 1,
      warnings: 2,
    });
    expect(rows.find(({ agency }) => agency.id === 'd')).toMatchObject({
      reportId: null,
      publishedOn: null,
      errors: 0,
    });
  });

  it('takes a region with everything below it, and a kind', async () => {
    expect(await states({ year: 2024, region: '640100' })).toEqual({ e: 'reported', f: 'reported' });
    expect(await states({ year: 2024, kind: 'government' })).toEqual({ e: 'reported' });
    expect(await states({ year: 2023 })).toEqual({ d: 'reported' });
  });
});
