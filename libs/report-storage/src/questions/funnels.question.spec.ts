import { storeAgency, storeReport } from '../testing/stored-roster.js';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { type FunnelAsked, FunnelsQuestion } from './funnels.question.js';
import { RankingsQuestion } from './rankings.question.js';

const COMPLETION: FunnelAsked = { indicator: 'completion-rate', year: 2024, limitsAt: 'steps' };

describe('FunnelsQuestion', () => {
  let database: TestDatabase;
  let funnels: FunnelsQuestion;

  beforeAll(async () => {
    database = await openTestDatabase();
    funnels = new FunnelsQuestion(database.source);
    const { source } = database;
    for (let nth = 0; nth < 16; nth++) {
      const id = `a${nth}`;
      await storeAgency(source, { id, name: `盐池县第${nth}局`, sample: nth === 3 }, [2024]);
      await storeReport(source, { agencyId: id, year: 2024, concluded: 38, received: 40, carriedOver: 0 });
    }
    const done = async (id: string, concluded: number, received: number, openErrors = 0) => {
      await storeAgency(source, { id, name: id, regionCode: '640324', kind: 'education' }, [2024]);
      await storeReport(source, { agencyId: id, year: 2024, concluded, received, carriedOver: 0, openErrors });
    };
    await done('poor', 100, 200);
    await done('few', 1, 2);
    await done('doubtful', 10, 20, 1);
    await storeAgency(source, { id: 'missing', name: '未报局' }, [2024]);
  });

  afterAll(() => database[Symbol.asyncDispose]());

  it('has everybody who is ranked, the largest first, and how many are not', async () => {
    const { members, total, sample, smallest } = await funnels.ask(COMPLETION);
    expect(members.ids).toHaveLength(17);
    expect(members.ids[0]).toBe('poor');
    expect([members.names[0], members.regions[0], members.regionNames[0]]).toEqual(['poor', '640324', '同心县']);
    expect([members.numerators[0], members.denominators[0], members.values[0]]).toEqual([100, 200, 0.5]);
    expect([members.samples[0], members.samples.filter(Boolean)]).toEqual([false, [true]]);
    expect({ total, sample, smallest }).toEqual({ total: 20, sample: true, smallest: 5 });
  });

  it('says of each what the ranking says', async () => {
    const { members, centre, dispersion } = await funnels.ask(COMPLETION);
    const ranking = await new RankingsQuestion(database.source).ask({ ...COMPLETION, limit: null });
    const bands = new Map(ranking.rows.map(({ agency, band }) => [agency.id, band]));
    expect(members.bands).toEqual(members.ids.map((id) => bands.get(id)));
    expect(members.bands[0]).toBe('below');
    expect(centre).toBeCloseTo(ranking.group.centre!, 12);
    expect(dispersion).toBeCloseTo(ranking.group.dispersion!, 12);
  });

  it('has limits from the smallest to the largest, which draw together', async () => {
    const { limits } = await funnels.ask(COMPLETION);
    expect([limits[0]?.denominator, limits.at(-1)?.denominator]).toEqual([40, 200]);
    const widths = limits.map(({ outer }) => outer.high - outer.low);
    expect(widths.at(-1)).toBeLessThan(widths[0]!);
    for (const { inner, outer } of limits) {
      expect(outer.low).toBeLessThanOrEqual(inner.low);
      expect(outer.high).toBeGreaterThanOrEqual(inner.high);
    }
  });

  it('has the limits of each denominator where they are asked for', async () => {
    const { limits } = await funnels.ask({ ...COMPLETION, limitsAt: 'each' });
    expect(limits.map(({ denominator }) => denominator)).toEqual([40, 200]);
  });

  it('draws no limits around few, or nobody', async () => {
    const few = await funnels.ask({ ...COMPLETION, region: '640324' });
    expect(few).toMatchObject({ centre: null, limits: [], members: { ids: ['poor'], bands: [null] } });
    expect(await funnels.ask({ ...COMPLETION, year: 2019 })).toMatchObject({ total: 0, members: { ids: [] } });
    expect((await funnels.ask({ ...COMPLETION, kind: 'education' })).members.ids).toEqual(['poor']);
  });

  it('works it out once for all who ask, until a report arrives', async () => {
    const first = await funnels.ask(COMPLETION);
    expect(await funnels.ask({ ...COMPLETION })).toBe(first);
    await storeReport(database.source, { agencyId: 'missing', year: 2024, concluded: 9, received: 10, carriedOver: 0 });
    expect((await funnels.ask(COMPLETION)).members.ids).toContain('missing');
  });

  it('has none of a count', async () => {
    const asked = funnels.ask({ ...COMPLETION, indicator: 'applications-received' });
    await expect(asked).rejects.toMatchObject({ code: 'question-invalid' });
  });
});
