import { z } from 'zod';

import { agencySummary, AgencySummary } from './agency-summary.js';

export const SUBMISSION_STATES = ['received', 'reading', 'checked', 'refused', 'failed'] as const;

/** What the rest of the system knows of something that was sent. Times are ISO 8601 in UTC. */
export const StoredSubmission = z.object({
  id: z.string(),
  fileName: z.string(),
  /** In bytes. */
  size: z.number(),
  sha256: z.string(),
  receivedAt: z.date().transform((time) => time.toISOString()),
  /** Id and name of the account; null for the sample, and where the account is gone. */
  sentBy: z.string().nullable(),
  senderName: z.string().nullable(),
  publishedOn: z.string().nullable(),
  state: z.enum(SUBMISSION_STATES),
  withdrawn: z.boolean(),
  replacedBy: z.string().nullable(),
  reason: z.string().nullable(),
  reasonCode: z.string().nullable(),
  /** Read, but whose report it is has to be chosen. */
  needsAgency: z.boolean(),
  candidates: z.array(AgencySummary),
  printedAgency: z.string().nullable(),
  agency: AgencySummary.nullable(),
  year: z.number().nullable(),
  reportId: z.string().nullable(),
  /** Whether that report counts, rather than a version sent later; null while there is none. */
  current: z.boolean().nullable(),
  /** Open findings of the report. */
  errors: z.number(),
  warnings: z.number(),
  sample: z.boolean(),
});
export type StoredSubmission = Readonly<z.output<typeof StoredSubmission>>;

/** Rows of StoredSubmission; a WHERE may follow, with `s` for the submission. */
export const SELECT_SUBMISSION = `
  SELECT s.id, s.file_name AS "fileName", f.size, s.sha256, s.received_at AS "receivedAt", s.sent_by AS "sentBy",
    sender.name AS "senderName", s.published_on::text AS "publishedOn", s.state,
    s.withdrawn_at IS NOT NULL AS withdrawn,
    (SELECT n.id FROM submission n WHERE n.replaces = s.id AND n.state = 'checked' AND s.withdrawn_at IS NOT NULL
     ORDER BY n.received_at DESC LIMIT 1) AS "replacedBy",
    s.reason, s.reason_code AS "reasonCode", s.needs_agency AS "needsAgency",
    (SELECT coalesce(jsonb_agg(${agencySummary('c')} ORDER BY place.nth), '[]')
     FROM unnest(s.candidates) WITH ORDINALITY AS place (id, nth) JOIN agency_today c ON c.id = place.id) AS candidates,
    s.printed_agency AS "printedAgency",
    (SELECT ${agencySummary('a')} FROM agency_today a WHERE a.id = s.agency_id) AS agency,
    s.year, r.id AS "reportId", r.current, coalesce(m.open_errors, 0) AS errors, coalesce(m.open_warnings, 0) AS warnings,
    s.sample
  FROM submission s
  JOIN stored_file f ON f.sha256 = s.sha256
  LEFT JOIN account sender ON sender.id = s.sent_by
  LEFT JOIN report r ON r.submission_id = s.id
  LEFT JOIN report_measures m ON m.report_id = r.id`;
