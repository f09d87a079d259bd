import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const GONGKAI = join(import.meta.dirname, '../../bin/gongkai.js');

/** What grows with every report of figures. */
const TABLES = ['report', 'report_measures', 'reporting_duty'];

/** Takes a file of figures in by the command that everybody uses, or an invented one of the size asked for. */
export async function loadFigures(source, url, { figures, agencies, years }) {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  try {
    const file = figures ?? (await writeFigures(folder, agencies, years));
    const start = performance.now();
    await gongkai(['import-figures', file], { DATABASE_URL: url, GONGKAI_HOME: folder });
    const seconds = (performance.now() - start) / 1000;
    await source.query('VACUUM ANALYZE');
    return { seconds, ...(await sizes(source)) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeFigures(folder, agencies, years) {
  const file = join(folder, 'figures.jsonl');
  const size = ['--agencies', agencies, '--years', years];
  await gongkai(['sample-province', '--figures-only', ...size, '--out', file], { GONGKAI_HOME: folder });
  return file;
}

function gongkai(args, environment) {
  return promisify(execFile)(process.execPath, [GONGKAI, ...args], { env: { PATH: process.env.PATH, ...environment } });
}

/** Reports, and the bytes that each takes with its indexes, by table. */
async function sizes(source) {
  const [{ reports }] = await source.query('SELECT count(*)::integer AS reports FROM report');
  const rows = await source.query(
    `SELECT name, pg_table_size(name::regclass)::float8 AS "table", pg_indexes_size(name::regclass)::float8 AS indexes
     FROM unnest($1::text[]) name`,
    [TABLES],
  );
  const bytes = rows.map(({ name, table, indexes }) => ({ name, table: table / reports, indexes: indexes / reports }));
  return { reports, bytes, bytesAReport: bytes.reduce((sum, { table, indexes }) => sum + table + indexes, 0) };
}
