import { createHash } from 'node:crypto';

import type { Finding } from '@gongkai/report-model';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

import { select } from '../sql.js';
import { storableJson } from '../storable.js';

/** What a run found in one report. */
export interface ReportFindings {
  readonly reportId: string;
  readonly findings: readonly Finding[];
}

const DigestRow = z.object({ id: z.string(), digest: z.string().nullable() });

/**
 * Puts what a run found in the place of what the run before found, and gives the
 * reports where that is something else: mostly it is the same, and is not written again.
 */
export async function writeFindings(
  transaction: EntityManager,
  found: readonly ReportFindings[],
): Promise<readonly string[]> {
  const before = await select(
    transaction,
    DigestRow,
    'SELECT id, findings_digest AS digest FROM report WHERE id = ANY($1::uuid[])',
    [found.map(({ reportId }) => reportId)],
  );
  const digests = new Map(before.map(({ id, digest: known }) => [id, known]));
  const changed = found
    .map((each) => ({ ...each, digest: digest(JSON.stringify(each.findings)) }))
    .filter((each) => digests.get(each.reportId) !== each.digest);
  if (changed.length > 0) await writeChanged(transaction, changed);
  return changed.map(({ reportId }) => reportId);
}

/**
 * A finding that is found again stays the row it was, with the day it was first
 * seen; one that is found no more is solved, and stays as well.
 */
async function writeChanged(
  transaction: EntityManager,
  found: readonly (ReportFindings & { readonly digest: string })[],
): Promise<void> {
  const rows = found.flatMap(({ reportId, findings }) => rowsOf(reportId, findings));
  await transaction.query(
    `INSERT INTO finding AS f (report_id, subject, position, rule, catalogue, severity, verdict, message_zh, message_en,
       suggestion_zh, suggestion_en, cells, expected, found, places, also, others)
     SELECT "reportId", subject, position, rule, catalogue, severity, verdict, "messageZh", "messageEn",
       "suggestionZh", "suggestionEn", cells, nullif(expected, 'null'), nullif(found, 'null'), places, also, nullif(others, 'null')
     FROM jsonb_to_recordset($1::jsonb) AS n ("reportId" uuid, subject text, position smallint, rule text,
       catalogue text, severity text, verdict text, "messageZh" text, "messageEn" text, "suggestionZh" text,
       "suggestionEn" text, cells text[], expected jsonb, found jsonb, places jsonb, also text[], others jsonb)
     ON CONFLICT (report_id, subject) DO UPDATE SET position = excluded.position, rule = excluded.rule,
       catalogue = excluded.catalogue, severity = excluded.severity, verdict = excluded.verdict,
       message_zh = excluded.message_zh, message_en = excluded.message_en, suggestion_zh = excluded.suggestion_zh,
       suggestion_en = excluded.suggestion_en, cells = excluded.cells, expected = excluded.expected,
       found = excluded.found, places = excluded.places, also = excluded.also, others = excluded.others,
       since = CASE WHEN f.solved_at IS NULL THEN f.since ELSE now() END, solved_at = NULL
     WHERE f.solved_at IS NOT NULL OR (f.position, f.rule, f.severity, f.message_zh, f.message_en, f.suggestion_zh,
         f.suggestion_en, f.cells, f.places, f.also, f.others)
       IS DISTINCT FROM (excluded.position, excluded.rule, excluded.severity, excluded.message_zh, excluded.message_en,
         excluded.suggestion_zh, excluded.suggestion_en, excluded.cells, excluded.places, excluded.also, excluded.others)`,
    [storableJson(rows)],
  );
  await transaction.query(
    `UPDATE finding f SET solved_at = now()
     WHERE report_id = ANY($1::uuid[]) AND solved_at IS NULL
       AND NOT EXISTS (SELECT FROM unnest($2::uuid[], $3::text[]) AS n (report_id, subject)
         WHERE n.report_id = f.report_id AND n.subject = f.subject)`,
    [found.map(({ reportId }) => reportId), rows.map(({ reportId }) => reportId), rows.map(({ subject }) => subject)],
  );
  await transaction.query(
    `UPDATE report r SET findings_digest = n.digest
     FROM unnest($1::uuid[], $2::text[]) AS n (id, digest) WHERE r.id = n.id`,
    [found.map(({ reportId }) => reportId), found.map((each) => each.digest)],
  );
}

/** What the version before had: what is still there has been there as long, what has gone is solved. */
export async function inheritFindings(transaction: EntityManager, reportId: string, before: string): Promise<void> {
  await transaction.query(
    `UPDATE finding f SET since = b.since FROM finding b
     WHERE f.report_id = $1 AND b.report_id = $2 AND b.subject = f.subject AND b.solved_at IS NULL`,
    [reportId, before],
  );
  await transaction.query(
    `INSERT INTO finding (report_id, subject, position, rule, catalogue, severity, verdict, message_zh, message_en,
       suggestion_zh, suggestion_en, cells, expected, found, places, also, others, since, solved_at)
     SELECT $1, subject, position, rule, catalogue, severity, verdict, message_zh, message_en,
       suggestion_zh, suggestion_en, cells, expected, found, places, also, others, since, coalesce(solved_at, now())
     FROM finding WHERE report_id = $2 ON CONFLICT (report_id, subject) DO NOTHING`,
    [reportId, before],
  );
}

/** What is wrong and not dismissed. What cannot be judged is no error. */
export async function countOpen(transaction: EntityManager, reportIds: readonly string[]): Promise<void> {
  await transaction.query(
    `UPDATE report_measures m SET open_errors = c.errors, open_warnings = c.warnings
     FROM (
       SELECT r.id, count(*) FILTER (WHERE f.severity = 'error') AS errors,
         count(*) FILTER (WHERE f.severity = 'warning') AS warnings
       FROM report r
       LEFT JOIN finding f ON f.report_id = r.id AND f.verdict = 'violated' AND f.solved_at IS NULL
         AND (${lastDecision('kind')}) IS DISTINCT FROM 'dismissed'
       WHERE r.id = ANY($1::uuid[]) GROUP BY r.id) c
     WHERE m.report_id = c.id AND (m.open_errors, m.open_warnings) IS DISTINCT FROM (c.errors, c.warnings)`,
    [reportIds],
  );
}

/** A column of the last decision on finding `f` of report `r`: confirmed, dismissed, reopened; null where there was none. */
export function lastDecision(column: 'id' | 'kind'): string {
  return `SELECT d.${column} FROM finding_remark d
  WHERE d.agency_id = r.agency_id AND d.year = r.year AND d.subject = f.subject AND d.kind <> 'commented'
  ORDER BY d.id DESC LIMIT 1`;
}

function rowsOf(reportId: string, findings: readonly Finding[]) {
  const seen = new Map<string, number>();
  return findings.map((finding, position) => {
    const nth = seen.get(finding.subject) ?? 0;
    seen.set(finding.subject, nth + 1);
    const { rule, catalogue, severity, verdict, message, suggestion, cells, expected, found, at, also, others } =
      finding;
    return {
      reportId,
      subject: digest(nth === 0 ? finding.subject : `${finding.subject}#${nth}`),
      position,
      rule,
      catalogue,
      severity,
      verdict,
      messageZh: message.zh,
      messageEn: message.en,
      suggestionZh: suggestion.zh,
      suggestionEn: suggestion.en,
      cells,
      expected,
      found,
      places: at,
      also,
      others: others ?? null,
    };
  });
}

/** A name may be as long as the words that it is about; an index wants it short. */
function digest(subject: string): string {
  return createHash('sha256').update(subject).digest('base64url');
}
