import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { heldIn, isOfLevel, type Level } from '../repositories/version-in-year.js';
import { select } from '../sql.js';
import { askedCells, cellsInSql } from './asked-cells.js';
import { KeptByVersion } from './kept-by-version.js';
import { middleInSql } from './peers-in-sql.js';

const Row = z.object({ year: z.int(), n: z.coerce.number(), median: z.number().nullable(), peers: z.int() });

/** The middle number that agencies of a kind and level report in a cell; null where none has a number there. */
export interface CellMedian {
  readonly year: number;
  readonly cell: string;
  readonly median: number | null;
  /** How many it is the median of. */
  readonly peers: number;
}

/** Kept medians: a few bytes each. */
const KEPT = 20_000;

/** What is usual in the cells of the form. Reports with open errors do not count. */
@Injectable()
export class CellMediansQuestion {
  private readonly medians: KeptByVersion<readonly CellMedian[]>;

  constructor(private readonly database: DataSource) {
    this.medians = new KeptByVersion(new DataVersionRepository(database), KEPT, ({ length }) => length);
  }

  /** @throws AppError `question-invalid` where there is no such cell */
  async ask(kind: string, level: Level, cells: readonly string[]): Promise<readonly CellMedian[]> {
    const { in2021, in2019 } = askedCells(cells);
    if (cells.length === 0) return [];
    return this.medians.get(JSON.stringify([kind, level, cells]), async () => {
      const rows = await select(this.database, Row, mediansSql(level), [kind, in2021, in2019]);
      return rows.map(({ n, ...row }) => ({ ...row, cell: cells[n - 1] ?? '' }));
    });
  }
}

/**
 * Materialized, so that the arrays of a report are unpacked once a cell, not with every comparison of the sort.
 * Parameters: kind, and where the cells stand.
 */
function mediansSql(level: Level): string {
  return `WITH valued AS MATERIALIZED (
    SELECT m.year, c.n, c.value
    FROM agency_version v
    JOIN report_measures m ON m.agency_id = v.agency_id AND m.current AND m.open_errors = 0
      AND ${heldIn('m.year')}
    JOIN report r ON r.id = m.report_id
    CROSS JOIN LATERAL (${cellsInSql('$2', '$3')}) c
    WHERE v.kind = $1 AND ${isOfLevel('v.region_code', level)})
  SELECT year, n, ${middleInSql('value')} AS median, count(value)::integer AS peers
  FROM valued GROUP BY year, n ORDER BY year, n`;
}
