import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { lastDecision } from '../repositories/write-findings.js';
import { select } from '../sql.js';

const CountRow = z.object({ rule: z.string(), reports: z.number(), dismissed: z.number() });
const FoundRow = z.object({
  reportId: z.string(),
  isMain: z.boolean(),
  severity: z.enum(['error', 'warning', 'info']),
  verdict: z.enum(['violated', 'unverifiable']),
  message: z.object({ zh: z.string(), en: z.string() }),
});
const ReportRow = z.object({ reportId: z.string(), agency: AgencySummary, year: z.number() });

/** In how many current reports a rule is found and not dismissed, and in how many it was dismissed. */
export type RuleCount = Readonly<z.infer<typeof CountRow>>;

/** An open finding of a current report that names a rule. */
export type RuleFinding = Readonly<z.infer<typeof FoundRow>>;

/** Whose report it is, and of which year. */
export type ReportName = Readonly<z.infer<typeof ReportRow>>;

/** What the rules find in the current reports, as it is stored. A finding names a rule as its own or in `also`. */
@Injectable()
export class RuleFindingsQuestion {
  constructor(private readonly database: DataSource) {}

  /** Rules that are found nowhere are left out. */
  counts(): Promise<RuleCount[]> {
    return select(
      this.database,
      CountRow,
      `SELECT named.rule, count(DISTINCT report_id) FILTER (WHERE NOT dismissed)::integer AS reports,
         count(DISTINCT report_id) FILTER (WHERE dismissed)::integer AS dismissed
       FROM (SELECT f.report_id, f.rule, f.also, (${lastDecision('kind')}) IS NOT DISTINCT FROM 'dismissed' AS dismissed
         FROM finding f JOIN report r ON r.id = f.report_id AND r.current WHERE f.solved_at IS NULL) found
       CROSS JOIN LATERAL unnest(array_append(found.also, found.rule)) AS named (rule)
       GROUP BY named.rule`,
    );
  }

  /** `isMain`: it is the finding's own rule, not only another one of the same cause. */
  ofRule(rule: string): Promise<RuleFinding[]> {
    return select(
      this.database,
      FoundRow,
      `SELECT f.report_id AS "reportId", f.rule = $1 AS "isMain", f.severity, f.verdict,
         jsonb_build_object('zh', f.message_zh, 'en', f.message_en) AS message
       FROM finding f JOIN report r ON r.id = f.report_id AND r.current
       WHERE f.solved_at IS NULL AND (f.rule = $1 OR $1 = ANY(f.also)) ORDER BY f.report_id, f.position, f.id`,
      [rule],
    );
  }

  reports(ids: readonly string[]): Promise<ReportName[]> {
    return select(
      this.database,
      ReportRow,
      `SELECT r.id AS "reportId", r.year, ${agencySummary('a')} AS agency
       FROM report r JOIN agency_today a ON a.id = r.agency_id WHERE r.id = ANY($1::uuid[])`,
      [ids],
    );
  }
}
