import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { type DistributionsAsked, DistributionsQuestion } from './distributions.question.js';

const COMPLETION: DistributionsAsked = { indicator: 'completion-rate', year: 2024, level: 'county' };

describe('DistributionsQuestion', () => {
  let database: TestDatabase;
  let distributions: DistributionsQuestion;

  beforeAll(async () => {
    database = await openTestDatabase();
    distributions = new DistributionsQuestion(database.source);
    const { source } = database;
    const done = async (id: string, regionCode: string, [concluded, received]: [number, number], more: object = {}) => {
      await storeAgency(source, { id, name: id, regionCode, ...more }, [2024]);
      await storeReport(source, { agencyId: id, year: 2024, concluded, received, carriedOver: 0, ...more });
    };
    await done('a', '640323', [5, 10]);
    await done('b', '640323', [6, 10]);
    await done('c', '640323', [8, 10]);
    await done('d', '640323', [10, 10], { sample: true });
    await done('few', '640323', [1, 2]);
    await done('doubtful', '640323', [0, 10], { openErrors: 1 });
    await storeAgency(source, { id: 'missing', name: '未报局', regionCode: '640323' }, [2024]);
    await done('one', '640324', [9, 10]);
    await done('small', '640303', [1, 1]);
    await done('city', '640300', [30, 40]);
    await done('government', '640324', [90, 100], { kind: 'government' });
  });

  afterAll(() => database[Symbol.asyncDispose]());

  it('has the quartiles of every county, over those that are ranked', async () => {
    const { rows } = await distributions.ask(COMPLETION);
    expect(rows.map(({ region, values, reports, agencies }) => [region.name, values, reports, agencies])).toEqual([
      ['红寺堡区', 0, 1, 1],
      ['盐池县', 4, 6, 7],
      ['同心县', 1, 2, 2],
    ]);
    const [none, yanchi] = rows;
    expect(yanchi).toMatchObject({ least: 0.5, median: 0.7, most: 1 });
    expect(yanchi!.lower).toBeCloseTo(0.575, 9);
    expect(yanchi!.upper).toBeCloseTo(0.85, 9);
    expect(none).toMatchObject({ least: null, median: null, most: null });
  });

  it('adds up what is known whatever its size, but neither what is doubtful nor a government', async () => {
    const { rows, whole } = await distributions.ask(COMPLETION);
    expect(rows.map(({ together }) => together)).toEqual([1, 30 / 42, 0.9]);
    expect(whole.together).toBe((30 + 9 + 1 + 30) / (42 + 10 + 1 + 40));
    const received = await distributions.ask({ ...COMPLETION, indicator: 'applications-received' });
    expect(received.rows.map(({ together }) => together)).toEqual([1, 42, 10]);
  });

  it('adds up governments where only they are asked about, as far as a value can be', async () => {
    const governments = { ...COMPLETION, kind: 'government' };
    expect((await distributions.ask(governments)).whole.together).toBe(0.9);
    const received = await distributions.ask({ ...governments, indicator: 'applications-received' });
    expect(received.whole).toMatchObject({ together: null, median: 100 });
  });

  it('has everybody in the whole, and a prefecture with all below it', async () => {
    const { whole, sample } = await distributions.ask(COMPLETION);
    expect([whole.agencies, whole.reports, whole.values, sample]).toEqual([11, 10, 6, true]);
    const { rows } = await distributions.ask({ ...COMPLETION, level: 'prefecture' });
    expect(rows.map(({ region, values }) => [region.name, values])).toEqual([['吴忠市', 6]]);
  });

  it('keeps to a region and a kind', async () => {
    const county = await distributions.ask({ ...COMPLETION, region: '640324' });
    expect([county.rows.map(({ region }) => region.code), county.whole.values, county.sample]).toEqual([
      ['640324'],
      1,
      false,
    ]);
    expect((await distributions.ask({ ...COMPLETION, kind: 'education' })).rows).toEqual([]);
  });

  it('has the values of what nobody is ranked by, and no sum of what is only stated', async () => {
    await database.source.query(`UPDATE report_measures SET on_time_rate = 1 WHERE agency_id IN ('a', 'b')`);
    const stated = await distributions.ask({ ...COMPLETION, indicator: 'on-time-rate', region: '640323' });
    expect(stated.whole).toMatchObject({ values: 2, median: 1, together: null });
  });

  it('has nothing of a year without reports', async () => {
    const none = await distributions.ask({ ...COMPLETION, year: 2019 });
    expect(none).toMatchObject({
      sample: false,
      rows: [],
      whole: { agencies: 0, values: 0, median: null, together: null },
    });
  });
});
