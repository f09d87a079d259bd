import { ALL_INDICATORS, evaluate, measure } from '@gongkai/indicators';
import { cellKeys, EDITIONS } from '@gongkai/report-form';
import { type AnnualReport, FACT_NAMES, readFigure } from '@gongkai/report-model';

import { MeasureEveryIndicator1764001300000 } from '../migrations/1764001300000-measure-every-indicator.js';
import { aFinishedReading, aReport } from '../testing/a-finished-reading.js';
import { openTestStorage } from '../testing/test-storage.js';
import { judgedInSql } from './judged-in-sql.js';
import { RankingsQuestion } from './rankings.question.js';

/** Every cell holds another number, a few none; the text states everything twice. */
function aFullReport(edition: '2021' | '2019', blanks: readonly string[] = []): AnnualReport {
  const printed = (key: string, index: number) => (blanks.includes(key) ? '' : String(1 + ((index * 7919) % 997)));
  return aReport({
    year: edition === '2021' ? 2023 : 2020,
    edition,
    cells: Object.fromEntries(
      cellKeys(EDITIONS[edition]).map((key, index) => [key, readFigure(printed(key, index), {})]),
    ),
    facts: FACT_NAMES.flatMap((name, index) => [
      { name, value: 0.5, text: '近', approximate: true, at: {} },
      { name, value: name.startsWith('rate.') ? 0.97 : index, text: name, approximate: false, at: {} },
      { name, value: name.startsWith('rate.') ? 0.3 : index, text: '到期', approximate: false, at: {} },
    ]),
  });
}

describe('every indicator', () => {
  let storage: Awaited<ReturnType<typeof openTestStorage>>;
  const reports: Record<string, AnnualReport> = {
    a: aFullReport('2021'),
    b: aFullReport('2021', ['applications.refused.stateSecret.total', 'challenges.litigation.direct.upheld']),
    c: aFullReport('2019'),
    d: aReport({ cells: { 'applications.newlyReceived.total': readFigure('9'.repeat(60), {}) } }),
    e: aReport({ edition: null, cells: {}, year: 2023 }),
  };

  beforeAll(async () => {
    storage = await openTestStorage();
    for (const [agencyId, reading] of Object.entries(reports)) await arrive(agencyId, reading);
  });

  afterAll(() => storage[Symbol.asyncDispose]());

  async function arrive(agencyId: string, reading: AnnualReport): Promise<void> {
    const { readings, submissions, claimed, aSubmission, source } = storage;
    await source.query(`INSERT INTO agency (id, sample) VALUES ($1, false) ON CONFLICT DO NOTHING`, [agencyId]);
    await source.query(
      `INSERT INTO agency_version (id, agency_id, name, kind, region_code, valid_from, population)
       VALUES ($1, $2, $2, 'government', '640323', '2000-01-01', 50000) ON CONFLICT (id) DO UPDATE SET kind = 'government', population = 50000`,
      [`${agencyId}-1`, agencyId],
    );
    const { id } = await submissions.receive(aSubmission());
    const attribution = { agencyId, year: reading.year!, newAgency: null };
    const change = { reading, measures: measure(reading), judge: { ruleSet: '1', findings: () => [] } };
    await readings.finish(await claimed(id), aFinishedReading(attribution, change));
  }

  it.each(ALL_INDICATORS)('$code is the same in SQL as in the library', async (indicator) => {
    const rankings = new RankingsQuestion(storage.source);
    for (const [id, report] of Object.entries(reports)) {
      const asked = { indicator: indicator.code, year: report.year!, limit: null };
      const row = (await rankings.ask(asked)).rows.find(({ agency }) => agency.id === id);
      const inSql: unknown = await storage.source.query(
        `${judgedInSql(indicator)} SELECT numerator, denominator, value FROM judged WHERE id = $4`,
        [report.year, null, null, id],
      );
      const { numerator: above, denominator: below, value: shown } = row!;
      expect([{ numerator: above, denominator: below, value: shown }]).toEqual(inSql);
      const { numerator, denominator, value, state } = evaluate(indicator, { ...measure(report), residents: 50_000 });
      // What four bytes cannot hold is not known.
      const huge = numerator !== null && numerator > 1e38;
      expect(row).toMatchObject(huge ? { value: null } : { numerator, denominator });
      if (state === 'value' && !huge) expect(row!.value).toBeCloseTo(value!, 12);
      else expect(row!.value).toBeNull();
    }
  });

  it('is measured from the cells of the reports that were there before', async () => {
    const rows = () => storage.source.query('SELECT * FROM report_measures ORDER BY report_id');
    const before: unknown = await rows();
    const runner = storage.source.createQueryRunner();
    const migration = new MeasureEveryIndicator1764001300000();
    try {
      await migration.down(runner);
      await storage.source.query(
        `UPDATE report_measures SET on_time_rate = 0.3, on_time_sentence = '到期', disputed = '{onTimeRate}'
         WHERE on_time_rate IS NOT NULL`,
      );
      await migration.up(runner);
    } finally {
      await runner.release();
    }
    expect(await rows()).toEqual(before);
  });
});
