import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { select } from '../sql.js';

/** What questions can be about: regions and kinds that have agencies, years that have reports or duties. */
export interface Choices {
  readonly regions: { code: string; name: string; parent: string | null }[];
  readonly kinds: string[];
  /** Newest first. */
  readonly years: number[];
  /** The year most people ask about; null where there is none. */
  readonly year: number | null;
}

@Injectable()
export class ChoicesQuestion {
  constructor(private readonly database: DataSource) {}

  async ask(): Promise<Choices> {
    const Region = z.object({ code: z.string(), name: z.string(), parent: z.string().nullable() });
    const [regions, kinds, years] = await Promise.all([
      select(this.database, Region, REGIONS_WITH_AGENCIES),
      select(this.database, z.object({ kind: z.string() }), 'SELECT DISTINCT kind FROM agency_today ORDER BY kind'),
      select(this.database, z.object({ year: z.int(), settled: z.boolean() }), YEARS),
    ]);
    return {
      regions,
      kinds: kinds.map(({ kind }) => kind),
      years: years.map(({ year }) => year),
      year: years.find(({ settled }) => settled)?.year ?? null,
    };
  }
}

/** Regions that have agencies, with those above them. */
const REGIONS_WITH_AGENCIES = `WITH RECURSIVE used AS (
    SELECT r.code, r.name, r.parent FROM region r WHERE r.code IN (SELECT region_code FROM agency_today)
    UNION SELECT r.code, r.name, r.parent FROM region r JOIN used u ON r.code = u.parent)
  SELECT * FROM used ORDER BY code`;

/** One stray report of a later year opens no new year for everybody: that takes a tenth of the fullest year's agencies. */
const YEARS = `SELECT year, 10 * count(*) >= max(count(*)) OVER () AS settled
  FROM (SELECT agency_id, year FROM reporting_duty
        UNION SELECT agency_id, year FROM report_measures WHERE current) AS reporting
  GROUP BY year ORDER BY year DESC`;
