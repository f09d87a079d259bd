import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { select } from '../sql.js';
import { KeptByVersion } from './kept-by-version.js';
import { pageKey, PageKeyOf } from './page-key.js';
import { AGENCY_IN_YEAR, scopeParameters } from './scope.js';

export interface QualityAsked {
  readonly year: number;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

export interface QualityReportsAsked extends QualityAsked {
  readonly rule: string;
  /** Only agencies that belong to this region itself, as they are counted. */
  readonly at?: string | undefined;
  /** Null for all of them. */
  readonly limit: number | null;
  readonly after?: string | undefined;
}

const GroupRow = z.object({ key: z.string(), name: z.string(), reports: z.int(), withErrors: z.int() });
const RuleRow = z.object({
  rule: z.string(),
  key: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  reports: z.int(),
});
const FoundRow = z.object({
  id: z.string(),
  reportId: z.string(),
  agency: AgencySummary,
  severity: z.enum(['error', 'warning', 'info']),
  message: z.object({ zh: z.string(), en: z.string() }),
});

/** So many current reports of a region or a year, and in how many of them an error is open. */
export type QualityGroup = Readonly<z.infer<typeof GroupRow>>;
/** In how many reports of a region or a year a rule is violated. */
export type QualityOfRule = Readonly<z.infer<typeof RuleRow>>;
/** How many reports there are, and how many of them have an error open or violate a rule. */
export interface QualityAnswer {
  readonly groups: readonly QualityGroup[];
  /** The regions of the year before; none of years, which stand among the groups. */
  readonly before: readonly QualityGroup[];
  readonly rules: readonly QualityOfRule[];
}

export type QualityFinding = Readonly<z.infer<typeof FoundRow>>;

/** Reports are counted by the region that the agency itself belongs to, or by year. */
export type QualityBy = 'region' | 'year';

const Key = PageKeyOf(z.tuple([z.string(), z.string()]));

/**
 * How well the current reports add up. Counted are findings that are violated, neither solved nor dismissed, by
 * their own rule: one cause counts once. Agencies stand where they stood at the end of the asked year.
 */
@Injectable()
export class QualityQuestion {
  private readonly answers: KeptByVersion<QualityAnswer>;

  constructor(private readonly database: DataSource) {
    const size = ({ groups, before, rules }: QualityAnswer) => groups.length + before.length + rules.length;
    this.answers = new KeptByVersion(new DataVersionRepository(database), KEPT_ROWS, size);
  }

  /** Of the asked year region by region, or of every year; made once for all who ask, until the data change. */
  ask({ year, region, kind }: QualityAsked, by: QualityBy): Promise<QualityAnswer> {
    return this.answers.get(JSON.stringify([by, year, region, kind]), async () => {
      const [, ...scope] = await scopeParameters(this.database, { year, region, kind });
      const groups = (of: number) => select(this.database, GroupRow, groupsSql(by), [of, ...scope]);
      const [now, before, rules] = await Promise.all([
        groups(year),
        by === 'region' ? groups(year - 1) : [],
        select(this.database, RuleRow, rulesSql(by), [year, ...scope]),
      ]);
      return { groups: now, before, rules };
    });
  }

  /** The findings of a rule in a year, by region. */
  async findings(asked: QualityReportsAsked): Promise<{ rows: QualityFinding[]; next: string | null }> {
    const { rule, at, limit, after } = asked;
    const rows = await select(this.database, FoundRow, FINDINGS, [
      ...(await scopeParameters(this.database, asked)),
      rule,
      ...(after === undefined ? [null, null] : Key.parse(after)),
      limit === null ? null : limit + 1,
      at ?? null,
    ]);
    const page = limit === null ? rows : rows.slice(0, limit);
    const last = rows.length > page.length ? page.at(-1) : undefined;
    return { rows: page, next: last ? pageKey([last.agency.region.code, last.id]) : null };
  }
}

/** Rows in kept answers; each takes about 200 bytes. */
const KEPT_ROWS = 100_000;

const KEYS: Readonly<Record<QualityBy, { readonly key: string; readonly name: string; readonly within: string }>> = {
  region: { key: 'a.region_code', name: 'a.region_name', within: 'm.year = $1' },
  year: { key: 'm.year::text', name: 'm.year::text', within: 'm.year <= $1' },
};

const SCOPE = `WITH RECURSIVE ${AGENCY_IN_YEAR}`;

const DISMISSED = `dismissed AS MATERIALIZED (
  SELECT agency_id, year, subject FROM (
    SELECT DISTINCT ON (agency_id, year, subject) agency_id, year, subject, kind FROM finding_remark
    WHERE kind <> 'commented' ORDER BY agency_id, year, subject, id DESC) decided
  WHERE kind = 'dismissed')`;

const OPEN = `f.solved_at IS NULL AND f.verdict = 'violated' AND NOT EXISTS (
  SELECT FROM dismissed d WHERE d.agency_id = m.agency_id AND d.year = m.year AND d.subject = f.subject)`;

/** Parameters: those of a scope. */
function groupsSql(by: QualityBy): string {
  const { key, name, within } = KEYS[by];
  return `${SCOPE}
    SELECT ${key} AS key, ${name} AS name, count(*)::integer AS reports,
      (count(*) FILTER (WHERE m.open_errors > 0))::integer AS "withErrors"
    FROM report_measures m JOIN agency_in_year a ON a.id = m.agency_id
    WHERE m.current AND ${within} GROUP BY 1, 2 ORDER BY 1`;
}

/** Parameters: year, region, kind. The rule that is violated in most reports first. */
function rulesSql(by: QualityBy): string {
  const { key, within } = KEYS[by];
  return `${SCOPE}, ${DISMISSED},
    violating AS (
      SELECT f.rule, ${key} AS key, min(array_position(ARRAY['error', 'warning', 'info'], f.severity)) AS worst
      FROM report_measures m JOIN agency_in_year a ON a.id = m.agency_id JOIN finding f ON f.report_id = m.report_id
      WHERE m.current AND ${within} AND ${OPEN} GROUP BY f.rule, f.report_id, 2),
    counted AS (SELECT rule, key, min(worst) AS worst, count(*)::integer AS reports FROM violating GROUP BY 1, 2)
    SELECT rule, key, (ARRAY['error', 'warning', 'info'])[min(worst) OVER (PARTITION BY rule)] AS severity, reports
    FROM counted ORDER BY sum(reports) OVER (PARTITION BY rule) DESC, rule, key`;
}

/** Parameters: year, region, kind, rule, the two parts of the key, limit, the region itself. */
const FINDINGS = `${SCOPE}, ${DISMISSED}
  SELECT f.id, f.report_id AS "reportId", ${agencySummary('a')} AS agency, f.severity,
    jsonb_build_object('zh', f.message_zh, 'en', f.message_en) AS message
  FROM finding f JOIN report_measures m ON m.report_id = f.report_id JOIN agency_in_year a ON a.id = m.agency_id
  WHERE f.rule = $4 AND m.current AND m.year = $1 AND ${OPEN}
    AND ($8::text IS NULL OR a.region_code = $8)
    AND ($5::text IS NULL OR (a.region_code, f.id) > ($5, $6::bigint))
  ORDER BY a.region_code, f.id LIMIT $7`;
