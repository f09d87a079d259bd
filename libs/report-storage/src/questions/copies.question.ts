import type { Likeness } from '@gongkai/report-model';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { versionOf } from '../repositories/version-in-year.js';
import { lastDecision } from '../repositories/write-findings.js';
import { select } from '../sql.js';

const AlikeRow = z.object({
  reportId: z.string(),
  others: z.custom<Likeness[]>((value) => Array.isArray(value)),
});
const ReportRow = z.object({ reportId: z.string(), agency: AgencySummary, year: z.number() });

/** A report of which it is found that others say the same, and those. */
export type AlikeReports = Readonly<z.infer<typeof AlikeRow>>;
/** Whose report it is, called as at the end of its year. */
export type CopiedReportName = Readonly<z.infer<typeof ReportRow>>;

/** Which current reports of a year say the same as others, as it was found; what was dismissed is left out. */
@Injectable()
export class CopiesQuestion {
  constructor(private readonly database: DataSource) {}

  ask(year: number): Promise<AlikeReports[]> {
    return select(
      this.database,
      AlikeRow,
      `SELECT f.report_id AS "reportId", f.others
       FROM finding f JOIN report r ON r.id = f.report_id AND r.current
       WHERE r.year = $1 AND f.solved_at IS NULL AND f.others IS NOT NULL
         AND (${lastDecision('kind')}) IS DISTINCT FROM 'dismissed'
       ORDER BY f.report_id`,
      [year],
    );
  }

  /** Those that are there no more are left out. */
  reports(ids: readonly string[]): Promise<CopiedReportName[]> {
    return select(
      this.database,
      ReportRow,
      `SELECT r.id AS "reportId", r.year, ${agencySummary('a')} AS agency
       FROM report r
       JOIN LATERAL (
         SELECT v.agency_id AS id, v.name, v.kind, v.region_code, g.name AS region_name, o.sample
         FROM (${versionOf('r.agency_id', 'r.year::integer')}) v
         JOIN agency o ON o.id = v.agency_id JOIN region g ON g.code = v.region_code) a ON true
       WHERE r.id = ANY ($1::uuid[])`,
      [ids],
    );
  }
}
