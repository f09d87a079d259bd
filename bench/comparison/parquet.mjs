import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { DuckDBInstance } from '@duckdb/node-api';

const storage = createRequire(join(import.meta.dirname, '../../libs/report-storage/package.json'));
const { to } = storage('pg-copy-streams');

/** The tables that questions are asked of, in the order in which they are asked for. */
const TABLES = {
  report_measures: 'SELECT * FROM report_measures ORDER BY year, agency_id',
  agency_version: 'SELECT * FROM agency_version ORDER BY agency_id',
};

/** Codes are no numbers. */
const TYPES = { agency_version: ", types = {'region_code': 'VARCHAR'}" };

/** Rows of a group: a year of a province fits into one, so that the others need not be read. */
const ROWS_A_GROUP = 32_768;

/**
 * The same data as Parquet files, asked through DuckDB, which is the fastest that a page could read without a server:
 * files sorted by year, everything that it can leave out it may. `cells` has the reports of the subject's edition,
 * a column a cell.
 */
export async function withParquet(source, { cells, edition }, use) {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-parquet-'));
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const bytes = {};
    const names = Array.from({ length: cells }, (_, index) => `c${index + 1}`);
    const all = {
      ...TABLES,
      cells: `SELECT agency_id, year, ${names.map((name, index) => `cell_values[${index + 1}] AS ${name}`).join(', ')}
        FROM report WHERE current AND edition = '${edition}' ORDER BY year, agency_id`,
    };
    for (const [name, select] of Object.entries(all)) {
      const file = join(folder, name);
      await exportCsv(source, select, `${file}.csv`);
      await duck.run(`COPY (FROM read_csv('${file}.csv', header = true, sample_size = -1${TYPES[name] ?? ''}))
        TO '${file}.parquet' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROWS_A_GROUP})`);
      await rm(`${file}.csv`);
      await duck.run(`CREATE VIEW ${name} AS FROM '${file}.parquet'`);
      bytes[name] = (await stat(`${file}.parquet`)).size;
    }
    const ask = async (sql, parameters) => (await duck.runAndReadAll(sql, parameters)).getRowsJS();
    return await use({ ask, bytes });
  } finally {
    duck.closeSync();
    await rm(folder, { recursive: true });
  }
}

async function exportCsv(source, select, file) {
  const runner = source.createQueryRunner();
  try {
    const client = await runner.connect();
    await pipeline(client.query(to(`COPY (${select}) TO STDOUT (FORMAT csv, HEADER)`)), createWriteStream(file));
  } finally {
    await runner.release();
  }
}
