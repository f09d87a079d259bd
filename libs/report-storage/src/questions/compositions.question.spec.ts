import { Readable } from 'node:stream';

import { importFigures } from '../figures/import-figures.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { type CompositionsAsked, CompositionsQuestion } from './compositions.question.js';

const OUTCOMES: CompositionsAsked = { of: 'outcomes', year: 2023, level: 'county' };

const agency = (id: string, region: string, kind = 'science') => ({
  agency: { id, name: id, kind, region, from: '2015-01-01' },
});
const report = (id: string, year: number, totals: Readonly<Record<string, number>>) => ({
  report: {
    agency: id,
    year,
    cells: Object.fromEntries(Object.entries(totals).map(([row, count]) => [`applications.${row}.total`, count])),
  },
});

describe('CompositionsQuestion', () => {
  let database: TestDatabase;
  let compositions: CompositionsQuestion;

  beforeAll(async () => {
    database = await openTestDatabase();
    compositions = new CompositionsQuestion(database.source);
    const lines = [
      agency('a', '640323'),
      agency('b', '640323', 'education'),
      agency('c', '640324'),
      agency('city', '640300'),
      agency('government', '640323', 'government'),
      report('a', 2023, {
        granted: 5,
        partlyGranted: 2,
        'refused.stateSecret': 1,
        'refused.administrativeQuery': 2,
        'unavailable.notHeld': 4,
        'notProcessed.repeated': 3,
        'otherOutcome.other': 1,
        concluded: 18,
      }),
      report('b', 2023, { granted: 1, concluded: 1 }),
      report('c', 2023, { granted: 10, concluded: 10 }),
      report('city', 2023, { partlyGranted: 7, concluded: 7 }),
      report('government', 2023, { granted: 100, concluded: 100 }),
      report('a', 2022, { granted: 2, concluded: 2 }),
      report('a', 2020, { granted: 3, otherOutcome: 4, concluded: 7 }),
    ];
    await importFigures(database.source, Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`)));
  });

  afterAll(() => database[Symbol.asyncDispose]());

  it('adds up what became of applications, county by county, without governments', async () => {
    const { rows } = await compositions.ask(OUTCOMES);
    expect(rows.map(({ region, reports, counts, stated }) => [region.name, reports, counts, stated])).toEqual([
      ['盐池县', 2, [6, 2, 3, 4, 3, 1], 19],
      ['同心县', 1, [10, 0, 0, 0, 0, 0], 10],
    ]);
  });

  it('has everybody in the whole, and the year before beside it', async () => {
    const { whole, before } = await compositions.ask(OUTCOMES);
    expect(whole).toMatchObject({ reports: 4, counts: [16, 9, 3, 4, 3, 1], stated: 36 });
    expect(before).toMatchObject({ reports: 1, counts: [2, 0, 0, 0, 0, 0], stated: 2 });
  });

  it('says in how many reports a number is missing', async () => {
    const { rows } = await compositions.ask(OUTCOMES);
    expect(rows.map(({ unknown }) => unknown)).toEqual([2, 1]);
  });

  it('keeps to a region and a kind, and adds up prefectures', async () => {
    const county = await compositions.ask({ ...OUTCOMES, region: '640324' });
    expect([county.whole.counts[0], county.rows.length]).toEqual([10, 1]);
    expect((await compositions.ask({ ...OUTCOMES, kind: 'education' })).whole.counts[0]).toBe(1);
    expect((await compositions.ask({ ...OUTCOMES, level: 'prefecture' })).rows).toMatchObject([
      { region: { name: '吴忠市' }, reports: 4 },
    ]);
  });

  it('reads the form of 2019 by its own rows', async () => {
    const { whole } = await compositions.ask({ ...OUTCOMES, year: 2020 });
    expect(whole).toMatchObject({ counts: [3, 0, 0, 0, 0, 4], stated: 7 });
  });

  it('has the grounds of refusals, of which no report states the sum', async () => {
    const { whole } = await compositions.ask({ ...OUTCOMES, of: 'refusals' });
    expect(whole).toMatchObject({ counts: [1, 0, 0, 0, 0, 0, 0, 2], stated: null });
  });

  it('has nothing of a year without reports', async () => {
    const none = await compositions.ask({ ...OUTCOMES, year: 2018 });
    expect(none).toMatchObject({ rows: [], whole: { reports: 0, counts: [0, 0, 0, 0, 0, 0], stated: 0, unknown: 0 } });
  });
});
