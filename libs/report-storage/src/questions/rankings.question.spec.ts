import { ALL_INDICATORS, competitionRanks } from '@gongkai/indicators';

import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { type RankedAgency, type RankingAsked, RankingsQuestion } from './rankings.question.js';

const COMPLETION: RankingAsked = { indicator: 'completion-rate', year: 2024, limit: null };

describe('RankingsQuestion', () => {
  let database: TestDatabase;
  let rankings: RankingsQuestion;

  beforeAll(async () => {
    database = await openTestDatabase();
    rankings = new RankingsQuestion(database.source);
    const { source } = database;
    const places = [
      ['a', '安县科学技术局', '640323'],
      ['b', '宝县科学技术局', '640323'],
      ['c', '昌县科学技术局', '640324'],
      ['d', '东县科学技术局', '640324'],
      ['e', '鄂县科学技术局', '640104'],
      ['f', '福县科学技术局', '640104'],
      ['g', '甘县科学技术局', '640104'],
      ['h', '河县科学技术局', '640104'],
      ['i', '江县科学技术局', '640104'],
    ] as const;
    for (const [id, name, regionCode] of places) await storeAgency(source, { id, name, regionCode }, [2024]);
    await storeAgency(source, {
      id: 'k',
      name: '康县教育局',
      kind: 'education',
      aliases: ['康县教体局'],
      sample: true,
    });
    const done = (agencyId: string, concluded: number | null, received: number | null, carriedOver: number | null) =>
      storeReport(source, { agencyId, year: 2024, concluded, received, carriedOver });
    await done('a', 9, 8, 2);
    await done('b', 18, 20, 0);
    await done('c', 20, 20, 0);
    await done('d', 5, 10, 0);
    await storeReport(source, {
      agencyId: 'e',
      year: 2024,
      concluded: 10,
      received: 10,
      carriedOver: 0,
      openErrors: 1,
    });
    await done('f', 0, 0, 0);
    await done('g', 4, 4, 0);
    await done('h', 7, 7, null);
    await done('k', 30, 40, 0);
    await storeReport(source, { agencyId: 'a', year: 2023, concluded: 1, received: 100, carriedOver: 0 });
  });

  afterAll(() => database[Symbol.asyncDispose]());

  const names = (rows: readonly RankedAgency[]) => rows.map(({ agency }) => agency.id).join('');

  it('answers rankings that are asked for at the same moment as if each were asked alone', async () => {
    const asked = ALL_INDICATORS.map(({ code }) => ({ ...COMPLETION, indicator: code }));
    const together = await Promise.all(asked.map((each) => rankings.ask(each)));
    const one = new RankingsQuestion(database.source);
    for (const [at, each] of asked.entries()) expect(together[at]).toEqual(await one.ask(each));
  });

  it('ranks by value with shared places, then gives the reason for everybody else', async () => {
    const { rows, ranked, total, sample, next } = await rankings.ask(COMPLETION);
    expect(rows.map(({ agency, rank, tied, notRanked }) => [agency.id, rank, tied, notRanked])).toEqual([
      ['c', 1, 1, null],
      ['a', 2, 2, null],
      ['b', 2, 2, null],
      ['k', 4, 1, null],
      ['d', 5, 1, null],
      ['e', null, 0, 'to-be-verified'],
      ['f', null, 0, 'not-applicable'],
      ['g', null, 0, 'too-few'],
      ['h', null, 0, 'unknown'],
      ['i', null, 0, 'missing'],
    ]);
    expect({ ranked, total, sample, next }).toEqual({ ranked: 5, total: 10, sample: true, next: null });
  });

  it('ranks as the library does', async () => {
    const { rows } = await rankings.ask(COMPLETION);
    const ranked = rows.filter(({ rank }) => rank !== null);
    expect(ranked.map(({ rank, tied }) => ({ rank, tied }))).toEqual(
      competitionRanks(ranked.map(({ value }) => value!)),
    );
  });

  it('shows the denominator and the interval beside each share', async () => {
    const { rows } = await rankings.ask(COMPLETION);
    expect(rows[1]).toMatchObject({ value: 0.9, numerator: 9, denominator: 10 });
    expect(rows[1]!.low).toBeCloseTo(0.596, 3);
    expect(rows[1]!.high).toBeCloseTo(0.982, 3);
    expect(rows[6]).toMatchObject({ value: null, numerator: 0, denominator: 0, low: null, high: null });
    expect(rows[8]).toMatchObject({ value: null, numerator: 7, denominator: null });
    expect(rows[9]).toMatchObject({ value: null, numerator: null, denominator: null, reportId: null });
  });

  it('ranks a count without a smallest denominator and without an interval', async () => {
    const { rows } = await rankings.ask({ ...COMPLETION, indicator: 'applications-received' });
    expect(rows.map(({ agency, value, rank }) => [agency.id, value, rank])).toEqual([
      ['k', 40, 1],
      ['b', 20, 2],
      ['c', 20, 2],
      ['d', 10, 4],
      ['a', 8, 5],
      ['h', 7, 6],
      ['g', 4, 7],
      ['f', 0, 8],
      ['e', 10, null],
      ['i', null, null],
    ]);
    expect(rows[0]).toMatchObject({ numerator: 40, denominator: null, low: null, high: null });
  });

  it('ranks within a region, everything below it included, and within a kind', async () => {
    expect(names((await rankings.ask({ ...COMPLETION, region: '640300', kind: 'science' })).rows)).toBe('cabd');
    expect(names((await rankings.ask({ ...COMPLETION, region: '640324' })).rows)).toBe('cd');
    expect((await rankings.ask({ ...COMPLETION, kind: 'education' })).rows).toMatchObject([{ rank: 1 }]);
    expect(await rankings.ask({ ...COMPLETION, region: '999999' })).toMatchObject({
      rows: [],
      total: 0,
      sample: false,
    });
  });

  it('finds by part of a name or alias without changing anybody’s rank', async () => {
    expect(await rankings.ask({ ...COMPLETION, search: '教体' })).toMatchObject({ rows: [{ rank: 4 }], total: 10 });
    expect((await rankings.ask({ ...COMPLETION, search: '%' })).rows).toEqual([]);
  });

  it.each([
    [{ volume: 'none' }, 'f', null],
    [{ volume: 'few' }, 'agh', 1],
    [{ volume: 'some', kind: 'science' }, 'cbde', 1],
    [{ level: 'province' }, '', undefined],
  ] as const)('ranks peers of %j among themselves', async (peers, ids, first) => {
    const { rows, total } = await rankings.ask({ ...COMPLETION, ...peers });
    expect(names(rows)).toBe(ids);
    expect(rows[0]?.rank).toBe(first);
    expect(total).toBe(ids.length);
  });

  it.each(['kangxianjiaotiju', 'kxjtj', 'jiao tj'])('finds by pinyin: %s', async (search) => {
    expect(names((await rankings.ask({ ...COMPLETION, search })).rows)).toBe('k');
  });

  it('pages by key through ties and reasons, each agency once', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await rankings.ask({ ...COMPLETION, limit: 2, after });
      expect(page.total).toBe(10);
      seen.push(names(page.rows));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(['ca', 'bk', 'de', 'fg', 'hi']);
  });

  it('gives the row of one agency besides the page, wherever it stands', async () => {
    const asked = { ...COMPLETION, limit: 1 };
    expect(await rankings.ask({ ...asked, agency: 'd' })).toMatchObject({
      rows: [{ agency: { id: 'c' } }],
      own: { agency: { id: 'd' }, rank: 5 },
    });
    expect(await rankings.ask({ ...asked, agency: 'e' })).toMatchObject({ own: { notRanked: 'to-be-verified' } });
    expect(await rankings.ask({ ...asked, agency: 'a', region: '640324' })).toMatchObject({ own: null });
    expect(await rankings.ask(asked)).toMatchObject({ own: null });
  });

  it('ranks anew as soon as a report has come, and goes on from the page before', async () => {
    const { source } = database;
    const year = 2016;
    const report = (agencyId: string, concluded: number) =>
      storeReport(source, { agencyId, year, concluded, received: 10, carriedOver: 0 });
    await report('a', 8);
    await report('b', 7);
    await report('c', 6);
    const asked = { ...COMPLETION, year, limit: 1 };
    const first = await rankings.ask(asked);
    expect(first).toMatchObject({ ranked: 3, rows: [{ agency: { id: 'a' }, rank: 1 }] });
    await report('d', 9);
    expect(await rankings.ask(asked)).toMatchObject({ ranked: 4, rows: [{ agency: { id: 'd' }, rank: 1 }] });
    const after = first.next ?? undefined;
    expect(await rankings.ask({ ...asked, after })).toMatchObject({ rows: [{ agency: { id: 'b' }, rank: 3 }] });
    await source.query(`DELETE FROM report_measures WHERE agency_id = 'a' AND year = $1`, [year]);
    expect(await rankings.ask({ ...asked, after })).toMatchObject({ rows: [{ agency: { id: 'b' }, rank: 2 }] });
  });

  it('says how many stand where to the limits of the group, and finds them', async () => {
    const { source } = database;
    const year = 2015;
    const concluded = { a: 90, b: 91, c: 89, d: 90, e: 92, f: 88, g: 90, h: 20 };
    for (const [agencyId, done] of Object.entries(concluded)) {
      await storeReport(source, { agencyId, year, concluded: done, received: 100, carriedOver: 0 });
    }
    await storeReport(source, { agencyId: 'i', year, concluded: 1, received: 2, carriedOver: 0 });
    const asked = { ...COMPLETION, year };
    const all = await rankings.ask(asked);
    const band = (wanted: string) => all.rows.filter((row) => row.band === wanted).length;
    expect(all.stands).toEqual({ above: band('above'), within: band('within'), below: band('below'), unranked: 1 });
    expect(names((await rankings.ask({ ...asked, stand: 'unranked' })).rows)).toBe('i');
    for (const stand of ['above', 'within', 'below'] as const) {
      const { rows } = await rankings.ask({ ...asked, stand });
      expect(rows.map((row) => row.band)).toEqual(Array(all.stands[stand]).fill(stand));
    }
  });

  it.each(['x', Buffer.from('[1]').toString('base64url')])(
    'refuses the key %s, which it did not give',
    async (after) => {
      await expect(rankings.ask({ ...COMPLETION, after })).rejects.toMatchObject({ code: 'question-invalid' });
    },
  );

  it('refuses an indicator that there is not', async () => {
    await expect(rankings.ask({ ...COMPLETION, indicator: 'fame' })).rejects.toMatchObject({
      code: 'question-invalid',
    });
  });

  it('puts the lowest first where lower is better', async () => {
    const { source } = database;
    const year = 2019;
    const corrected = { k: [1, 10], a: [0, 8], b: [4, 8], c: [0, 20], d: [0, 0] } as const;
    for (const [agencyId, [reconsiderationsCorrected, reconsiderationsConcluded]] of Object.entries(corrected)) {
      await storeReport(source, { agencyId, year, reconsiderationsCorrected, reconsiderationsConcluded });
    }
    const { rows } = await rankings.ask({ ...COMPLETION, year, indicator: 'reconsideration-correction-rate' });
    expect(rows.map(({ agency, rank, tied, notRanked }) => [agency.id, rank, tied, notRanked])).toEqual([
      ['a', 1, 2, null],
      ['c', 1, 2, null],
      ['k', 3, 1, null],
      ['b', 4, 1, null],
      ['d', null, 0, 'not-applicable'],
    ]);
  });

  it('shows what nobody is ranked by, the most first, with that as the reason', async () => {
    const { source } = database;
    const year = 2018;
    await storeReport(source, { agencyId: 'a', year, website: 15 });
    await storeReport(source, { agencyId: 'b', year, website: 37 });
    await storeReport(source, { agencyId: 'c', year });
    await storeReport(source, { agencyId: 'd', year, website: 40, openErrors: 1 });
    const asked = { ...COMPLETION, year, indicator: 'website-items' };
    const { rows, ranked, total } = await rankings.ask(asked);
    expect(rows.map(({ agency, value, rank, notRanked }) => [agency.id, value, rank, notRanked])).toEqual([
      ['b', 37, null, 'never-ranked'],
      ['a', 15, null, 'never-ranked'],
      ['c', null, null, 'unknown'],
      ['d', 40, null, 'to-be-verified'],
    ]);
    expect({ ranked, total }).toEqual({ ranked: 0, total: 4 });
    const page = await rankings.ask({ ...asked, limit: 1 });
    expect(names((await rankings.ask({ ...asked, limit: 1, after: page.next! })).rows)).toBe('a');
  });

  it('counts for the residents of a government, and not for a department', async () => {
    const { source } = database;
    const year = 2017;
    const government = { kind: 'government', regionCode: '640121' } as const;
    await storeAgency(source, { id: 'yn', name: '永宁县人民政府', ...government });
    await storeAgency(source, { id: 'hl', name: '贺兰县人民政府', ...government, population: 40_000 });
    await storeAgency(source, { id: 'yc', name: '盐池县人民政府', kind: 'government' });
    for (const agencyId of ['yn', 'hl', 'yc', 'a']) await storeReport(source, { agencyId, year, received: 20 });
    const { rows } = await rankings.ask({ ...COMPLETION, year, indicator: 'applications-per-ten-thousand' });
    expect(rows.map(({ agency, value, denominator, notRanked }) => [agency.id, value, denominator, notRanked])).toEqual(
      [
        ['hl', 5, 40_000, null],
        ['yn', expect.closeTo(0.6219), 321_618, null],
        ['a', null, null, 'not-applicable'],
        ['yc', null, null, 'unknown'],
      ],
    );
  });

  it('names an agency, and its kind, as of the year', async () => {
    const { source } = database;
    const old = { id: 'm', name: '旧名局', kind: 'industry', validFrom: '2000-01-01', validTo: '2023-12-31' } as const;
    await storeAgency(source, old, [2022, 2025]);
    await storeAgency(source, { id: 'm', name: '新名局', kind: 'commerce', validFrom: '2024-01-01' });
    const asked = (year: number, kind: string) => rankings.ask({ ...COMPLETION, year, kind });
    expect((await asked(2022, 'industry')).rows).toMatchObject([{ agency: { name: '旧名局' } }]);
    expect((await asked(2025, 'commerce')).rows).toMatchObject([{ agency: { name: '新名局' } }]);
    expect((await asked(2025, 'industry')).rows).toEqual([]);
  });
});
