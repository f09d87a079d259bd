import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { DuckDBInstance } from '@duckdb/node-api';

const storage = createRequire(join(import.meta.dirname, '../../libs/report-storage/package.json'));
const { to } = storage('pg-copy-streams');

/**
 * The tables that questions are asked of, in the order in which they are asked for, with what the text of a column
 * does not tell by itself. The arrays of cells are unpacked once a row, and taken apart by DuckDB.
 */
function tables({ cells, edition }) {
  const columns = Array.from({ length: cells }, (_, index) => `cells[${index + 1}] AS c${index + 1}`);
  return {
    report_measures: { select: 'SELECT * FROM report_measures ORDER BY year, agency_id' },
    // Codes are no numbers.
    agency_version: {
      select: 'SELECT * FROM agency_version ORDER BY agency_id',
      types: { region_code: 'VARCHAR' },
    },
    cells: {
      select: `SELECT agency_id, year, '[' || array_to_string(cell_values, ',', 'NULL') || ']' AS cells
        FROM report WHERE current AND edition = '${edition}' ORDER BY year, agency_id`,
      types: { cells: 'DOUBLE[]' },
      columns: `agency_id, year, ${columns.join(', ')}`,
    },
  };
}

/** Rows of a group: a year of a province fits into one, so that the others need not be read. */
const ROWS_A_GROUP = 32_768;

/**
 * The same data as Parquet files, asked through DuckDB, which is the fastest that a page could read without a server:
 * files sorted by year, everything that it can leave out it may. `cells` has the reports of the subject's edition,
 * a column a cell.
 */
export async function withParquet(source, subject, use) {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-parquet-'));
  const duck = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const bytes = {};
    for (const [name, { select, types, columns = '*' }] of Object.entries(tables(subject))) {
      const file = join(folder, name);
      await exportCsv(source, select, `${file}.csv`);
      const typed = types === undefined ? '' : `, types = ${JSON.stringify(types).replaceAll('"', "'")}`;
      await duck.run(`COPY (SELECT ${columns} FROM read_csv('${file}.csv', header = true, sample_size = -1${typed}))
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
