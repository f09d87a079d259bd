import { countCommonTexts, PRINT_COLUMNS } from './common-texts.mjs';
import { ownDatabase } from './own-database.mjs';
import { startWorker } from './worker-process.mjs';

const BATCH = 100;
const LOOK_EVERY_MS = 100;

/**
 * Fills a database of its own with copies of the reports, starts a worker on it,
 * orders twice that every report be checked, and compares what stands there
 * with a check in this process. The first time everything that is found has to be written.
 */
export async function checkProvince(room, reports, count) {
  return ownDatabase(await room('report-storage'), async (source, url) => {
    await fill(room, source, reports, count);
    const worker = await startWorker(url);
    const first = await checkAll(room, source);
    const again = await checkAll(room, source);
    await worker.stop();
    return { reports: count, first, again, equal: await isEqualToFresh(room, source) };
  });
}

/** Every report in both of two years, so that each second one has a year before. */
async function fill(room, source, reports, count) {
  const { toCellArrays } = await room('report-storage');
  const { textPrint } = await room('consistency-rules');
  await source.query('CREATE TABLE bench_print (submission_id uuid, print jsonb)');
  await source.query(`INSERT INTO stored_file (sha256, size) VALUES ('bench', 1)`);
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => {
      const nth = from + index;
      const { json } = reports[nth % reports.length];
      return {
        agency: `bench-${nth >> 1}`,
        year: 2022 + (nth % 2),
        json: { ...JSON.parse(json), year: 2022 + (nth % 2) },
        ...toCellArrays(JSON.parse(json)),
        print: textPrint(JSON.parse(json)),
      };
    });
    await source.query(
      `WITH rows AS (SELECT *, gen_random_uuid() AS submission FROM jsonb_to_recordset($1::jsonb) AS r (agency text, year smallint, json jsonb, values double precision[], states smallint[], print jsonb)),
         prints AS (INSERT INTO bench_print SELECT submission, print FROM rows),
         agencies AS (INSERT INTO agency (id, sample) SELECT DISTINCT agency, false FROM rows ON CONFLICT DO NOTHING),
         versions AS (INSERT INTO agency_version (id, agency_id, name, kind, region_code, valid_from)
           SELECT DISTINCT agency || '-1', agency, agency, 'science', '640323', '2000-01-01'::date FROM rows ON CONFLICT DO NOTHING),
         submissions AS (INSERT INTO submission (id, sha256, file_name, priority, state, agency_id, year)
           SELECT submission, 'bench', 'bench', 10, 'checked', agency, year FROM rows),
         readings AS (INSERT INTO reading (submission_id, reading) SELECT submission, json FROM rows)
       INSERT INTO report (id, submission_id, agency_id, year, edition, current, cell_values, cell_states, rule_set, check_due)
       SELECT gen_random_uuid(), submission, agency, year, json->>'edition', true, values, states, '', NULL FROM rows`,
      [JSON.stringify(rows)],
    );
  }
  await source.query(
    `INSERT INTO report_measures (report_id, agency_id, year, current, open_errors, open_warnings)
     SELECT id, agency_id, year, true, 0, 0 FROM report`,
  );
  await source.query(
    `INSERT INTO report_text (report_id, year, current, sections, sentences, buckets)
     SELECT r.id, r.year, true, ${PRINT_COLUMNS} FROM report r JOIN bench_print p USING (submission_id)`,
  );
  await countCommonTexts(source);
  await source.query('ANALYZE');
}

/** The seconds from the order to the last report. */
async function checkAll(room, source) {
  const { CheckRepository } = await room('report-storage');
  const checks = new CheckRepository(source);
  const start = performance.now();
  const { id, total } = await checks.start(null);
  while ((await checks.run(id)).done < total) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  return (performance.now() - start) / 1000;
}

/** A sample of the reports, checked once more here and now. */
async function isEqualToFresh(room, source) {
  const { CheckRepository } = await room('report-storage');
  const { checkReport, contextOf } = await room('consistency-rules');
  for (const { id, reading, neighbours } of await new CheckRepository(source).compared(null, 500)) {
    const stored = await source.query(
      'SELECT message_zh FROM finding WHERE report_id = $1 AND solved_at IS NULL ORDER BY position',
      [id],
    );
    const fresh = checkReport(reading, contextOf(neighbours, new Map())).map(({ message }) => message.zh);
    if (JSON.stringify(stored.map((row) => row.message_zh)) !== JSON.stringify(fresh)) return false;
  }
  return true;
}
