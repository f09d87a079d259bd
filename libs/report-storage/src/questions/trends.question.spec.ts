import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { DistributionsQuestion } from './distributions.question.js';
import { TrendsQuestion } from './trends.question.js';

const COMPLETION = { indicator: 'completion-rate' };

describe('TrendsQuestion', () => {
  let database: TestDatabase;
  let trends: TrendsQuestion;

  beforeAll(async () => {
    database = await openTestDatabase();
    const { source } = database;
    trends = new TrendsQuestion(source, new DistributionsQuestion(source));
    await storeAgency(source, { id: 'a', name: '盐池县甲局', regionCode: '640323' });
    await storeAgency(source, { id: 'b', name: '同心县乙局', regionCode: '640324', sample: true });
    await storeAgency(source, { id: 'c', name: '西吉县丙局', regionCode: '640422' });
    const done = (agencyId: string, year: number, concluded: number) =>
      storeReport(source, { agencyId, year, concluded, received: 10, carriedOver: 0 });
    await done('a', 2021, 5);
    await done('a', 2024, 8);
    await done('b', 2024, 10);
    await done('c', 2024, 6);
  });

  afterAll(() => database[Symbol.asyncDispose]());

  const shown = async (asked: { indicator: string; region?: string; kind?: string }) =>
    (await trends.ask(asked)).rows.map(({ year, region, median, together }) => [region?.name, year, median, together]);

  it('has everybody in every year from the first report to the last, then the prefectures', async () => {
    expect(await shown(COMPLETION)).toEqual([
      [undefined, 2021, 0.5, 0.5],
      [undefined, 2022, null, null],
      [undefined, 2023, null, null],
      [undefined, 2024, 0.8, 0.8],
      ['吴忠市', 2021, 0.5, 0.5],
      ['吴忠市', 2024, 0.9, 0.9],
      ['固原市', 2024, 0.6, 0.6],
    ]);
  });

  it('looks at a prefecture by its counties, and at a county alone', async () => {
    expect(await shown({ ...COMPLETION, region: '640300' })).toEqual([
      [undefined, 2021, 0.5, 0.5],
      [undefined, 2022, null, null],
      [undefined, 2023, null, null],
      [undefined, 2024, 0.9, 0.9],
      ['盐池县', 2021, 0.5, 0.5],
      ['盐池县', 2024, 0.8, 0.8],
      ['同心县', 2024, 1, 1],
    ]);
    expect((await trends.ask({ ...COMPLETION, region: '640323' })).level).toBe('county');
  });

  it('keeps to a kind, and says whether anything is invented', async () => {
    const none = await trends.ask({ ...COMPLETION, kind: 'education' });
    expect([none.sample, none.rows.map(({ median }) => median)]).toEqual([false, [null, null, null, null]]);
    expect((await trends.ask(COMPLETION)).sample).toBe(true);
  });

  it('looks back on ten years, those without reports among them', async () => {
    for (let year = 2008; year < 2020; year++) {
      await storeReport(database.source, { agencyId: 'a', year, concluded: 1, received: 10, carriedOver: 0 });
    }
    const years = (await trends.ask({ ...COMPLETION, region: '640323' })).rows.filter(({ region }) => region === null);
    expect(years.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });

  it('has nothing where there is nothing', async () => {
    await database.source.query('DELETE FROM report');
    expect(await trends.ask(COMPLETION)).toMatchObject({ rows: [], sample: false });
  });
});
