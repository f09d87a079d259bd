import { z } from 'zod';

import { Agency, Place, Wording } from './parts.js';

export const Figure = z.object({
  state: z.enum(['number', 'blank', 'slash', 'dash', 'text', 'missing']),
  value: z.number().nullable(),
  raw: z.string(),
  at: Place,
  /** 0..1, only where it was read from a picture. */
  confidence: z.number().optional(),
});

export const Fact = z.object({
  name: z.string(),
  value: z.number().nullable(),
  approximate: z.boolean(),
  text: z.string(),
  at: Place,
});

export const Item = z.object({ text: z.string(), categories: z.array(z.string()), at: Place });

/** GET /reports/:id */
export const Report = z.object({
  id: z.uuid(),
  /** Null where the figures were imported without a document, and `fileName` with it. */
  submissionId: z.uuid().nullable(),
  agency: Agency,
  printedAgency: z.string().nullable(),
  year: z.number(),
  edition: z.enum(['2021', '2019']).nullable(),
  publishedOn: z.string().nullable(),
  fileName: z.string().nullable(),
  /** Whether it is the version that counts: the last one sent and not withdrawn. */
  current: z.boolean(),
  /** Of the agency and year, the last one sent first; withdrawn ones are not among them. */
  versions: z.array(
    z.object({ id: z.uuid(), fileName: z.string().nullable(), receivedAt: z.iso.datetime(), current: z.boolean() }),
  ),
  cells: z.record(z.string(), Figure),
  facts: z.array(Fact),
  problems: z.array(Item),
  measures: z.array(Item),
  notices: z.array(z.object({ code: z.string(), message: z.string(), place: z.string().optional() })),
});
export type Report = z.infer<typeof Report>;

/** Another report with a section that says the same. */
export const Likeness = z.object({
  report: z.string(),
  agency: z.string(),
  year: z.number().int(),
  section: z.number().int(),
  /** Of all that the two sections say of their own, the share that both say, 0..1. */
  similarity: z.number(),
  /** What both say, as this report prints it. */
  text: z.string(),
});
export type Likeness = z.infer<typeof Likeness>;

export const Finding = z.object({
  id: z.string(),
  rule: z.string(),
  catalogue: z.string(),
  /** The rule's title and the sentence of the form or the law it stands on. */
  title: Wording,
  basis: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  verdict: z.enum(['violated', 'unverifiable']),
  message: Wording,
  suggestion: Wording,
  cells: z.array(z.string()),
  expected: z.union([z.number(), z.string()]).nullable(),
  found: z.union([z.number(), z.string()]).nullable(),
  at: z.array(Place),
  also: z.array(z.string()),
  /** The reports that say the same, where the finding is about that. */
  others: z.array(Likeness).optional(),
});
export type Finding = z.infer<typeof Finding>;

export const DECISIONS = ['confirmed', 'dismissed', 'reopened'] as const;

/** What somebody decided or said about a finding. */
export const Remark = z.object({
  kind: z.enum([...DECISIONS, 'commented']),
  text: z.string(),
  /** The name of the account; null where it is there no more. */
  madeBy: z.string().nullable(),
  madeAt: z.iso.datetime(),
});
export type Remark = z.infer<typeof Remark>;

/** GET /findings/:id/remarks: the oldest first. */
export const Remarks = z.object({ rows: z.array(Remark) });
export type Remarks = z.infer<typeof Remarks>;

const Words = z.string().trim().max(2000, '最多 2000 字，请写得短一些');

/** POST /findings/:id/remarks. Who dismisses says why; who comments says something. */
export const NewRemark = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['confirmed', 'reopened']), text: Words.default('') }),
  z.object({ kind: z.literal('dismissed'), text: Words.min(1, '认定不成立须写明理由，请填写后再提交') }),
  z.object({ kind: z.literal('commented'), text: Words.min(1, '没有写内容，请填写后再提交') }),
]);
export type NewRemark = z.infer<typeof NewRemark>;

/** A finding of a stored report, with what has become of it. */
export const ReviewedFinding = Finding.extend({
  /** New since the last check of the report; found before as well; or found before and no more. */
  state: z.enum(['new', 'open', 'solved']),
  since: z.iso.datetime(),
  solvedAt: z.iso.datetime().nullable(),
  /** The last decision; null where there is none, or it was taken back. */
  decision: Remark.nullable(),
  comments: z.number().int(),
});
export type ReviewedFinding = z.infer<typeof ReviewedFinding>;

/** GET /reports/:id/findings?solved=true adds those that are found no more. */
export const FindingsQuery = z.object({
  solved: z
    .enum(['true', 'false'])
    .default('false')
    .transform((given) => given === 'true'),
});
export type FindingsQuery = z.infer<typeof FindingsQuery>;

/** GET /reports/:id/findings and /submissions/:id/findings */
export const Findings = z.object({ reportId: z.uuid(), rows: z.array(ReviewedFinding) });
export type Findings = z.infer<typeof Findings>;

/** In points from the upper left corner of the page as it is shown. */
const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const Piece = { text: z.string(), at: Place, box: Box.optional(), confidence: z.number().optional() };

/** GET /reports/:id/document: the document as it was read, for showing beside the form. */
export const SourceDocument = z.object({
  format: z.enum(['text', 'markdown', 'html', 'mht', 'docx', 'doc', 'xlsx', 'xls', 'pdf', 'ofd', 'picture']),
  pages: z.array(z.object({ width: z.number(), height: z.number() })).optional(),
  blocks: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('paragraph'), ...Piece }),
      z.object({
        kind: z.literal('table'),
        geometry: z.enum(['grid', 'ragged']),
        at: Place,
        rows: z.array(
          z.array(
            z.object({
              ...Piece,
              row: z.number().int(),
              column: z.number().int(),
              rowSpan: z.number().int(),
              columnSpan: z.number().int(),
            }),
          ),
        ),
      }),
    ]),
  ),
});
export type SourceDocument = z.infer<typeof SourceDocument>;
