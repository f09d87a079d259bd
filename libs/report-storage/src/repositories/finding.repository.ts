import { AppError } from '@gongkai/outcome';
import type { Finding, Likeness, Place, Severity, Verdict } from '@gongkai/report-model';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import type { RemarkKind } from '../entities/finding-remark.entity.js';
import { select, selectOne } from '../sql.js';
import { storableText } from '../storable.js';
import { countOpen, lastDecision } from './write-findings.js';

/** What a person decided or said about a finding. Times are ISO 8601 in UTC. */
export interface StoredRemark {
  readonly kind: RemarkKind;
  readonly text: string;
  /** The name of the account; null where it is there no more. */
  readonly madeBy: string | null;
  readonly madeAt: string;
}

export interface StoredFinding extends Omit<Finding, 'subject' | 'others'> {
  readonly id: string;
  /** New since the last check of the report, or found before as well; or found before and no more. */
  readonly state: 'new' | 'open' | 'solved';
  readonly since: string;
  readonly solvedAt: string | null;
  /** The last decision; a reopened finding has none. */
  readonly decision: StoredRemark | null;
  readonly comments: number;
  /** The reports that say the same; none where it is not about that. */
  readonly others: readonly Likeness[];
}

export interface NewRemark {
  readonly kind: RemarkKind;
  readonly text: string;
  readonly madeBy: string | null;
}

const time = z.date().transform((date) => date.toISOString());
const RemarkRow = z.object({
  kind: z.enum(['confirmed', 'dismissed', 'reopened', 'commented']),
  text: z.string(),
  madeBy: z.string().nullable(),
  madeAt: time,
});
const Wording = z.object({ zh: z.string(), en: z.string() });
const FindingRow = z.object({
  id: z.string(),
  rule: z.string(),
  catalogue: z.string(),
  severity: z.custom<Severity>((value) => typeof value === 'string'),
  verdict: z.custom<Verdict>((value) => typeof value === 'string'),
  message: Wording,
  suggestion: Wording,
  cells: z.array(z.string()),
  expected: z.union([z.number(), z.string()]).nullable(),
  found: z.union([z.number(), z.string()]).nullable(),
  at: z.custom<Place[]>((value) => Array.isArray(value)),
  also: z.array(z.string()),
  state: z.enum(['new', 'open', 'solved']),
  since: time,
  solvedAt: time.nullable(),
  decision: RemarkRow.extend({ madeAt: z.string().transform((text) => new Date(text).toISOString()) }).nullable(),
  comments: z.number(),
  others: z.custom<Likeness[]>((value) => Array.isArray(value)),
});
const IdRow = z.object({ id: z.string() });
const AboutRow = z.object({ agencyId: z.string(), year: z.number() });

/** What was found, and what people said of it. */
@Injectable()
export class FindingRepository {
  constructor(private readonly database: DataSource) {}

  /** In the order of the checks; empty where nothing was found, and where there is no such report. `solved` adds what was found before. */
  ofReport(reportId: string, { solved = false }: { readonly solved?: boolean } = {}): Promise<StoredFinding[]> {
    return select(
      this.database,
      FindingRow,
      `SELECT f.id::text, f.rule, f.catalogue, f.severity, f.verdict,
         jsonb_build_object('zh', f.message_zh, 'en', f.message_en) AS message,
         jsonb_build_object('zh', f.suggestion_zh, 'en', f.suggestion_en) AS suggestion,
         f.cells, f.expected, f.found, f.places AS at, f.also, coalesce(f.others, '[]') AS others, f.since, f.solved_at AS "solvedAt",
         CASE WHEN f.solved_at IS NOT NULL THEN 'solved' WHEN f.since >= r.checked_at THEN 'new' ELSE 'open' END AS state,
         (SELECT jsonb_build_object('kind', d.kind, 'text', d.text, 'madeBy', a.name, 'madeAt', d.made_at)
          FROM finding_remark d LEFT JOIN account a ON a.id = d.made_by
          WHERE d.id = (${lastDecision('id')}) AND d.kind <> 'reopened') AS decision,
         (SELECT count(*)::integer FROM finding_remark c WHERE c.agency_id = r.agency_id AND c.year = r.year
           AND c.subject = f.subject AND c.kind = 'commented') AS comments
       FROM finding f JOIN report r ON r.id = f.report_id
       WHERE f.report_id = $1 AND ($2 OR f.solved_at IS NULL)
       ORDER BY f.solved_at IS NOT NULL, f.position, f.id`,
      [reportId, solved],
    );
  }

  /**
   * Everything that was said of a finding, the oldest first.
   *
   * @throws AppError `finding-not-found`
   */
  async remarks(findingId: string): Promise<StoredRemark[]> {
    const rows = await select(
      this.database,
      RemarkRow,
      `SELECT d.kind, d.text, a.name AS "madeBy", d.made_at AS "madeAt"
       FROM finding f JOIN report r ON r.id = f.report_id
       JOIN finding_remark d ON d.agency_id = r.agency_id AND d.year = r.year AND d.subject = f.subject
       LEFT JOIN account a ON a.id = d.made_by
       WHERE f.id = $1 ORDER BY d.id`,
      [findingId],
    );
    if (rows.length === 0 && !(await this.exists(findingId))) throw notFound(findingId);
    return rows;
  }

  private async exists(findingId: string): Promise<boolean> {
    return (await selectOne(this.database, IdRow, 'SELECT id::text FROM finding WHERE id = $1', [findingId])) !== null;
  }

  /**
   * Confirms, dismisses, reopens or comments on a finding, in every version of the report that has it.
   *
   * @throws AppError `finding-not-found`
   */
  async remark(findingId: string, { kind, text, madeBy }: NewRemark): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const about = await selectOne(
        transaction,
        AboutRow,
        `INSERT INTO finding_remark (agency_id, year, subject, kind, text, made_by)
         SELECT r.agency_id, r.year, f.subject, $2, $3, $4 FROM finding f JOIN report r ON r.id = f.report_id
         WHERE f.id = $1 RETURNING agency_id AS "agencyId", year`,
        [findingId, kind, storableText(text), madeBy],
      );
      if (!about) throw notFound(findingId);
      const versions = await select(
        transaction,
        IdRow,
        'SELECT id FROM report WHERE agency_id = $1 AND year = $2 ORDER BY id',
        [about.agencyId, about.year],
      );
      await countOpen(
        transaction,
        versions.map(({ id }) => id),
      );
    });
  }
}

function notFound(id: string): AppError {
  return new AppError('finding-not-found', '没有这条核对结果，它可能已随年报撤回，请刷新页面', { id });
}
