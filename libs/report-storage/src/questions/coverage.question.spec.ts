import { type AgencyKind, deadline, KINDS } from '@gongkai/organisations';

import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import {
  type CoverageAsked,
  type CoverageListAsked,
  CoverageQuestion,
  coverageStateInSql,
} from './coverage.question.js';

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

  const states = async (asked: CoverageAsked) =>
    Object.fromEntries(
      (await coverage.ask({ ...asked, limit: null })).rows.map(({ agency, state }) => [agency.id, state]),
    );

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
    const { rows } = await coverage.ask({ year: 2024, region: '640323', limit: null });
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

  const listed = async (asked: Omit<CoverageListAsked, 'year' | 'limit'>) =>
    (await coverage.ask({ year: 2024, limit: null, ...asked })).rows.map(({ agency }) => agency.id).join('');

  it('goes by region and name, page by page, each agency once', async () => {
    const pages: string[] = [];
    let after: string | undefined;
    do {
      const { rows, next } = await coverage.ask({ year: 2024, limit: 2, after });
      pages.push(rows.map(({ agency }) => agency.id).join(''));
      after = next ?? undefined;
    } while (after !== undefined);
    expect(pages).toEqual(['ef', 'cd', 'ab']);
    await expect(coverage.ask({ year: 2024, limit: 2, after: 'x' })).rejects.toMatchObject({
      code: 'question-invalid',
    });
  });

  it('goes on from an agency that is no longer listed', async () => {
    const { next } = await coverage.ask({ year: 2024, limit: 1, state: 'missing', region: '640323' });
    expect(next).toBeNull();
    const first = await coverage.ask({ year: 2024, limit: 1, region: '640323' });
    expect(await listed({ region: '640323', state: 'missing', after: first.next ?? '' })).toBe('d');
    const gone = Buffer.from(JSON.stringify(['640105', 'gone'])).toString('base64url');
    expect(await listed({ after: gone })).toBe('fcdab');
  });

  it('lists who has come so far; a late report is a report', async () => {
    expect(await listed({ state: 'reported' })).toBe('efcab');
    expect(await listed({ state: 'late' })).toBe('b');
    expect(await listed({ state: 'missing' })).toBe('d');
    expect(await listed({ state: 'doubtful' })).toBe('a');
  });

  it('finds by name and by pinyin, and counts all who are found, whichever of them are listed', async () => {
    expect(await listed({ search: '县人民' })).toBe('e');
    expect(await listed({ search: 'bingju' })).toBe('c');
    expect(await listed({ search: 'dj' })).toBe('d');
    const { rows, ...found } = await coverage.ask({ year: 2024, search: '局', state: 'missing', limit: 1 });
    expect(rows.map(({ agency }) => agency.id)).toEqual(['d']);
    expect(found).toEqual({ due: 5, reported: 3, late: 1, missing: 1, doubtful: 1, sample: false, next: null });
  });

  it('counts the same by region, anew as soon as a report comes', async () => {
    expect(await coverage.counts({ year: 2024 })).toEqual([
      { code: '640104', due: 1, reported: 1, late: 0, missing: 0, doubtful: 0, sample: false },
      { code: '640105', due: 1, reported: 1, late: 0, missing: 0, doubtful: 0, sample: false },
      { code: '640323', due: 4, reported: 2, late: 1, missing: 1, doubtful: 1, sample: false },
    ]);
    expect(await coverage.counts({ year: 2024, region: '640100', kind: 'government' })).toHaveLength(1);
    await storeReport(database.source, { agencyId: 'g', year: 2024, publishedOn: '2025-03-31' });
    const [, , last] = await coverage.counts({ year: 2024 });
    expect(last).toMatchObject({ code: '640323', due: 5, late: 2 });
  });

  it('knows the last day of every kind of agency as the law does', async () => {
    const state = (kind: AgencyKind, publishedOn: string) =>
      coverageStateInSql({ reportId: `'r'`, publishedOn: `'${publishedOn}'::date`, kind: `'${kind}'`, year: '2024' });
    const asked = KINDS.map(({ code }) => {
      const last = deadline(code, 2024);
      const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
      return `${state(code, last)}, ${state(code, after)}`;
    });
    const [row] = await database.source.query<string[][]>(`SELECT ARRAY[${asked.join(', ')}] AS states`);
    const { states } = row as unknown as { states: string[] };
    expect(states).toEqual(KINDS.flatMap(() => ['reported', 'late']));
  });
});
