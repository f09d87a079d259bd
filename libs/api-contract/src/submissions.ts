import { z } from 'zod';

import { Agency, PublicationDay, Year } from './parts.js';

export const SUBMISSION_STATES = ['received', 'reading', 'checked', 'refused', 'failed'] as const;

/** POST /submissions: what may stand beside the multipart `file`. */
export const SubmissionFields = z.object({
  agency: z.string().optional(),
  year: Year.optional(),
  publishedOn: PublicationDay.optional(),
  /** The submission that this one takes the place of. */
  replaces: z.uuid().optional(),
});
export type SubmissionFields = z.infer<typeof SubmissionFields>;

const ReceiptOfOne = z.object({
  id: z.uuid(),
  receivedAt: z.iso.datetime(),
  sha256: z.string(),
  /** The same bytes were sent before: this is that submission, nothing was added. */
  alreadyReceived: z.boolean(),
});

/** One file of a zip file: its receipt, or why it could not be unpacked. Its name keeps its folders. */
export const PackedReceipt = z.object({
  fileName: z.string(),
  receipt: ReceiptOfOne.nullable(),
  /** In Chinese, with what to do; null where there is a receipt. */
  reason: z.string().nullable(),
});
export type PackedReceipt = z.infer<typeof PackedReceipt>;

/**
 * 202: neither the file nor the promise to read it can be lost from here on. Of
 * a zip file with several documents in it, each is a submission of its own; this
 * is the receipt of the first, and `archive` tells of all.
 */
export const Receipt = ReceiptOfOne.extend({ archive: z.array(PackedReceipt).optional() });
export type Receipt = z.infer<typeof Receipt>;

export const Submission = z.object({
  id: z.uuid(),
  fileName: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  receivedAt: z.iso.datetime(),
  sentBy: z.string(),
  publishedOn: z.string().nullable(),
  state: z.enum(SUBMISSION_STATES),
  withdrawn: z.boolean(),
  replacedBy: z.uuid().nullable(),
  /** Why it was refused or failed, in Chinese, with what to do; null while there is nothing to say. */
  reason: z.string().nullable(),
  reasonCode: z.string().nullable(),
  /** Read, but the agency is unsure: one of these, or another, has to be chosen. */
  needsAgency: z.boolean(),
  candidates: z.array(Agency),
  /** As the report prints it. */
  printedAgency: z.string().nullable(),
  agency: Agency.nullable(),
  year: z.number().nullable(),
  reportId: z.uuid().nullable(),
  /** Whether its report counts, rather than one of the same agency and year sent later; null while there is none. */
  current: z.boolean().nullable(),
  errors: z.number().int(),
  warnings: z.number().int(),
  sample: z.boolean(),
});
export type Submission = z.infer<typeof Submission>;

/** GET /submissions: one's own, newest first, paged by key. Sample documents are not among them. */
export const SubmissionsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** The id of the last row of the page before. */
  after: z.uuid().optional(),
});
export type SubmissionsQuery = z.infer<typeof SubmissionsQuery>;
export const Submissions = z.object({ rows: z.array(Submission), next: z.string().nullable() });
export type Submissions = z.infer<typeof Submissions>;

/** PATCH /submissions/:id: what became known after it was sent. */
export const SubmissionChange = z.object({ publishedOn: PublicationDay.nullable() });
export type SubmissionChange = z.infer<typeof SubmissionChange>;

/** POST /submissions/:id/agency */
export const AgencyChoice = z.object({ agency: z.string(), year: Year.optional() });
export type AgencyChoice = z.infer<typeof AgencyChoice>;

/** GET /events (server-sent): a submission's state changed, or the sample province's progress. */
export const ProgressEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('submission'), submission: Submission }),
  z.object({ type: z.literal('sample-province'), done: z.number().int(), total: z.number().int() }),
]);
export type ProgressEvent = z.infer<typeof ProgressEvent>;
