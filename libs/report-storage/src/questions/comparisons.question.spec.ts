import { cellKeys, EDITIONS } from '@gongkai/report-form';
import type { Edition } from '@gongkai/report-model';

import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { ComparisonsQuestion } from './comparisons.question.js';

describe('ComparisonsQuestion', () => {
  let database: TestDatabase;
  let comparisons: ComparisonsQuestion;
  let reportId: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    comparisons = new ComparisonsQuestion(database.source);
    const { source } = database;
    await storeAgency(source, { id: 'a', name: '甲局' }, [2022, 2023]);
    await storeAgency(source, { id: 'b', name: '乙局', sample: true }, [2024]);
    await storeAgency(source, { id: 'c', name: '丙局' });
    reportId = await storeReport(source, {
      agencyId: 'a',
      year: 2023,
      received: 7,
      carriedOver: 1,
      concluded: 6,
      website: 15,
      wechat: null,
      onTimeRate: 1,
      onTimeSentence: '按时答复率100%',
      problemCategories: ['P01', 'P04'],
      disputed: ['website'],
      openErrors: 2,
    });
    await storeReport(source, { agencyId: 'b', year: 2023, received: 0, carriedOver: 0, concluded: 0 });
    await storeReport(source, { agencyId: 'b', year: 2024, received: 3, carriedOver: null, concluded: 3 });
  });

  afterAll(() => database[Symbol.asyncDispose]());

  it('gives every agency in every year, in the order asked', async () => {
    const { agencies, years, rows } = await comparisons.ask({ agencies: ['b', 'a'] });
    expect(agencies.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(years).toEqual([2022, 2023, 2024]);
    expect(rows.map(({ agency, year }) => `${agency}${year}`)).toEqual([
      'b2022',
      'b2023',
      'b2024',
      'a2022',
      'a2023',
      'a2024',
    ]);
  });

  it('gives what a report says, and what it does not say as null', async () => {
    const { rows } = await comparisons.ask({ agencies: ['a', 'b'], from: 2023, to: 2023 });
    expect(rows[0]).toEqual({
      agency: 'a',
      year: 2023,
      reportId,
      website: 15,
      wechat: null,
      received: 7,
      concluded: 6,
      due: 8,
      completionRate: 0.75,
      onTimeRate: 1,
      onTimeSentence: '按时答复率100%',
      indicators: [],
      cells: [],
      problems: ['P01', 'P04'],
      disputed: ['website'],
      approximate: [],
      errors: 2,
    });
  });

  it('has no completion rate where nothing was due, or where a part is unknown', async () => {
    const { rows } = await comparisons.ask({ agencies: ['b', 'c'], from: 2023, to: 2024 });
    expect(rows.map(({ due, completionRate }) => [due, completionRate])).toEqual([
      [0, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('measures every agency and year by the indicators that are asked for', async () => {
    const indicators = ['on-time-rate', 'carry-over-rate', 'applications-per-ten-thousand'];
    const { rows } = await comparisons.ask({ agencies: ['a', 'c'], from: 2023, to: 2023, indicators });
    const nothing = {
      ...{ value: null, numerator: null, denominator: null, low: null, high: null },
      ...{ before: null, direction: null },
    };
    expect(rows.map((row) => row.indicators)).toEqual([
      [
        { ...nothing, indicator: 'on-time-rate', value: 1, numerator: 1 },
        { ...nothing, indicator: 'carry-over-rate', denominator: 8 },
        { ...nothing, indicator: 'applications-per-ten-thousand', numerator: 7 },
      ],
      indicators.map((indicator) => ({ ...nothing, indicator })),
    ]);
    await expect(comparisons.ask({ agencies: ['a'], indicators: ['fame'] })).rejects.toMatchObject({
      code: 'question-invalid',
    });
  });

  it('gives a share with its interval, and a rate for the residents of a government', async () => {
    const { source } = database;
    await storeAgency(source, { id: 'g', name: '永宁县人民政府', kind: 'government', regionCode: '640121' });
    await storeReport(source, { agencyId: 'g', year: 2023, received: 20, carriedOver: 0, concluded: 15 });
    const indicators = ['completion-rate', 'applications-per-ten-thousand'];
    const { rows } = await comparisons.ask({ agencies: ['g'], indicators });
    expect(rows[0]?.indicators).toMatchObject([
      { value: 0.75, low: expect.closeTo(0.531) as number, high: expect.closeTo(0.888) as number },
      { value: expect.closeTo(0.622) as number, numerator: 20, denominator: 321_618 },
    ]);
  });

  it('tells which way a value went since the year before, of the first year as well', async () => {
    const { source } = database;
    await storeAgency(source, { id: 'w', name: '戊局' });
    await storeReport(source, { agencyId: 'w', year: 2022, received: 100, carriedOver: 0, concluded: 50 });
    await storeReport(source, { agencyId: 'w', year: 2023, received: 100, carriedOver: 0, concluded: 90 });
    const asked = {
      agencies: ['w', 'a'],
      from: 2023,
      to: 2023,
      indicators: ['completion-rate', 'applications-received'],
    };
    const { years, rows } = await comparisons.ask(asked);
    expect(years).toEqual([2023]);
    expect(
      rows.map(({ agency, indicators }) => [agency, ...indicators.map((of) => [of.before, of.direction])]),
    ).toEqual([
      ['w', [0.5, 'up'], [100, null]],
      ['a', [null, null], [null, null]],
    ]);
  });

  it('gives cells of the form, of either edition, and the year before', async () => {
    const { source } = database;
    await storeAgency(source, { id: 'x', name: '己局' });
    const [first, last] = [cellKeys(EDITIONS['2021'])[0] ?? '', cellKeys(EDITIONS['2021']).at(-1) ?? ''];
    const old = cellKeys(EDITIONS['2019'])[1] ?? '';
    await storeCells('x', 2020, '2019', { [old]: 4 });
    await storeCells('x', 2021, '2021', { [first]: 8, [last]: 9 });
    const asked = { agencies: ['x'], cells: [last, first, old] };
    const { rows } = await comparisons.ask(asked);
    expect(rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      [null, null, 4],
      [9, 8, null],
    ]);
    expect(rows[1]?.cells[2]).toEqual({ cell: old, value: null, before: 4 });
    await expect(comparisons.ask({ agencies: ['x'], cells: ['fame'] })).rejects.toMatchObject({
      code: 'question-invalid',
    });
  });

  async function storeCells(agencyId: string, year: number, edition: Edition, cells: Record<string, number>) {
    const id = await storeReport(database.source, { agencyId, year });
    const values = cellKeys(EDITIONS[edition]).map((key) => cells[key] ?? null);
    await database.source.query(
      'UPDATE report SET edition = $2, cell_values = $3, cell_states = $4::smallint[] WHERE id = $1',
      [id, edition, values, values.map(() => 0)],
    );
  }

  it('says who an agency’s peers are by its level', async () => {
    expect(await comparisons.ask({ agencies: ['c', 'a'] })).toMatchObject({ levels: ['county', 'county'] });
  });

  it('has no years where there is nothing to tell them from', async () => {
    expect(await comparisons.ask({ agencies: ['c'] })).toMatchObject({ years: [], rows: [] });
    expect(await comparisons.ask({ agencies: ['c'], from: 2020, to: 2021 })).toMatchObject({ years: [2020, 2021] });
  });

  it('says which agency there is not', async () => {
    await expect(comparisons.ask({ agencies: ['a', 'nobody'] })).rejects.toMatchObject({
      code: 'agency-not-found',
      message: expect.stringContaining('nobody') as string,
    });
  });
});
