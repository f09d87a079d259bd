import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

const PROCESSES = 2;
const BATCH = 100;

/**
 * Fills a database of its own with copies of the reports, has all of them
 * checked again by as many processes as there are cores, and compares what
 * stands there with a check in this process.
 */
export async function checkProvince(room, reports, count) {
  const server = process.env.GONGKAI_TEST_DATABASE_URL;
  if (!server) throw new Error('GONGKAI_TEST_DATABASE_URL names no PostgreSQL to measure on');
  const { migrate, openDatabase } = await room('report-storage');
  const name = `gongkai_bench_${randomUUID().replaceAll('-', '')}`;
  const admin = await openDatabase(server, { poolSize: 1 });
  await admin.query(`CREATE DATABASE "${name}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    await migrate(url.href);
    const source = await openDatabase(url.href, { poolSize: 4 });
    await fill(source, reports, count);
    const start = performance.now();
    await Promise.all(shares(await due(source)).map((ids) => checkElsewhere(url.href, ids)));
    const seconds = (performance.now() - start) / 1000;
    const equal = await isEqualToFresh(room, source);
    await source.destroy();
    return { reports: count, seconds, processes: PROCESSES, equal };
  } finally {
    await admin.query(`DROP DATABASE "${name}" WITH (FORCE)`);
    await admin.destroy();
  }
}

/** Every report in both of two years, so that each second one has a year before. */
async function fill(source, reports, count) {
  await source.query(`INSERT INTO stored_file (sha256, size) VALUES ('bench', 1)`);
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => {
      const nth = from + index;
      const { json } = reports[nth % reports.length];
      return {
        agency: `bench-${nth >> 1}`,
        year: 2022 + (nth % 2),
        json: { ...JSON.parse(json), year: 2022 + (nth % 2) },
      };
    });
    await source.query(
      `WITH rows AS (SELECT *, gen_random_uuid() AS submission FROM jsonb_to_recordset($1::jsonb) AS r (agency text, year smallint, json jsonb)),
         agencies AS (INSERT INTO agency (id, sample) SELECT DISTINCT agency, false FROM rows ON CONFLICT DO NOTHING),
         versions AS (INSERT INTO agency_version (id, agency_id, name, kind, region_code, valid_from)
           SELECT DISTINCT agency || '-1', agency, agency, 'science', '640323', '2000-01-01'::date FROM rows ON CONFLICT DO NOTHING),
         submissions AS (INSERT INTO submission (id, sha256, file_name, priority, state, agency_id, year)
           SELECT submission, 'bench', 'bench', 10, 'checked', agency, year FROM rows),
         readings AS (INSERT INTO reading (submission_id, reading) SELECT submission, json FROM rows)
       INSERT INTO report (id, submission_id, agency_id, year, edition, current, cell_values, cell_states, rule_set, check_due)
       SELECT gen_random_uuid(), submission, agency, year, json->>'edition', true, '{}', '{}', '', now() FROM rows`,
      [JSON.stringify(rows)],
    );
  }
  await source.query(
    `INSERT INTO report_measures (report_id, agency_id, year, current, open_errors, open_warnings)
     SELECT id, agency_id, year, true, 0, 0 FROM report`,
  );
  await source.query('ANALYZE');
}

async function due(source) {
  const rows = await source.query('SELECT id FROM report WHERE check_due IS NOT NULL ORDER BY id');
  return rows.map(({ id }) => id);
}

function shares(ids) {
  const share = Math.ceil(ids.length / PROCESSES);
  return Array.from({ length: PROCESSES }, (_, index) => ids.slice(index * share, (index + 1) * share));
}

function checkElsewhere(url, ids) {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'check-batches.mjs'), [url]);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A checking process ended with ${code}`))));
    child.send(ids);
  });
}

/** A sample of the reports, checked once more here and now. */
async function isEqualToFresh(room, source) {
  const { CheckRepository } = await room('report-storage');
  const { judgeWith } = await import('./judge.mjs');
  const judge = await judgeWith(room);
  for (const { id, reading, neighbours } of await new CheckRepository(source).compared(null, 500)) {
    const stored = await source.query(
      'SELECT message_zh FROM finding WHERE report_id = $1 AND solved_at IS NULL ORDER BY position',
      [id],
    );
    const fresh = judge.findings(reading, neighbours).map(({ message }) => message.zh);
    if (JSON.stringify(stored.map((row) => row.message_zh)) !== JSON.stringify(fresh)) return false;
  }
  return true;
}
