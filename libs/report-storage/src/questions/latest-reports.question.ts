import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { select, selectOne } from '../sql.js';
import type { CoverageAsked } from './coverage.question.js';
import { KeptByVersion } from './kept-by-version.js';
import { AGENCY_IN_YEAR, type Scope, scopeParameters } from './scope.js';

const Row = z.object({
  agency: AgencySummary,
  reportId: z.string(),
  receivedAt: z.date().transform((time) => time.toISOString()),
  errors: z.int(),
  warnings: z.int(),
  /** Whether it took the place of one that was there before. */
  again: z.boolean(),
});
export type LatestReport = Readonly<z.output<typeof Row>>;

export interface LatestReports {
  /** The last one received first. */
  readonly rows: LatestReport[];
  /** How many have come in the days asked for, today included. */
  readonly received: number;
}

interface LatestAsked {
  readonly limit: number;
  readonly days: number;
}

/** Reports in kept answers. */
const KEPT = 5000;

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** Which of the reports on a year that count have come last. */
@Injectable()
export class LatestReportsQuestion {
  private readonly answers: KeptByVersion<LatestReports>;

  constructor(private readonly database: DataSource) {
    this.answers = new KeptByVersion(new DataVersionRepository(database), KEPT, ({ rows }) => rows.length);
  }

  /** @param how up to so many reports, and those of so many days counted; what has come is no longer new on another day */
  ask({ year, region, kind }: CoverageAsked, how: LatestAsked): Promise<LatestReports> {
    const key = JSON.stringify([year, region, kind, how, DAY.format(new Date())]);
    return this.answers.get(key, () => this.find({ year, region, kind }, how));
  }

  private async find(scope: Scope, { limit, days }: LatestAsked): Promise<LatestReports> {
    const asked = await scopeParameters(this.database, scope);
    const [rows, count] = await Promise.all([
      select(this.database, Row, LATEST, [...asked, limit]),
      selectOne(this.database, z.object({ count: z.int() }), RECEIVED, [...asked, days]),
    ]);
    return { rows, received: count?.count ?? 0 };
  }
}

/** Parameters: those of a scope. */
const CURRENT = `WITH RECURSIVE ${AGENCY_IN_YEAR},
  current_report AS (
    SELECT r.id, r.agency_id, r.year, coalesce(s.received_at, r.created_at) AS received_at
    FROM report r LEFT JOIN submission s ON s.id = r.submission_id WHERE r.year = $1 AND r.current)`;

/** Parameters: as above, limit. */
const LATEST = `${CURRENT}
  SELECT ${agencySummary('a')} AS agency, r.id AS "reportId", r.received_at AS "receivedAt",
    m.open_errors AS errors, m.open_warnings AS warnings,
    EXISTS (SELECT FROM report o WHERE o.agency_id = r.agency_id AND o.year = r.year AND o.id <> r.id) AS again
  FROM agency_in_year a JOIN current_report r ON r.agency_id = a.id JOIN report_measures m ON m.report_id = r.id
  ORDER BY r.received_at DESC, r.id LIMIT $4`;

/** Parameters: as above, days. A day begins at midnight in the province. */
const RECEIVED = `${CURRENT}
  SELECT count(*)::integer AS count FROM agency_in_year a JOIN current_report r ON r.agency_id = a.id
  WHERE (r.received_at AT TIME ZONE 'Asia/Shanghai')::date > (now() AT TIME ZONE 'Asia/Shanghai')::date - $4::integer`;
