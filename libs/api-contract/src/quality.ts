import { z } from 'zod';

import { Agency, Wording, Year } from './parts.js';

/** GET /quality?year=&by=&region=&kind=: which rules the reports violate, by region or by year. */
export const QualityQuery = z.object({
  year: Year,
  /** `region`: the regions of this year; `year`: this year and those before it. */
  by: z.enum(['region', 'year']).default('region'),
  region: z.string().optional(),
  kind: z.string().optional(),
});
export type QualityQuery = z.infer<typeof QualityQuery>;

const Severity = z.enum(['error', 'warning', 'info']);

/** A region, with the agencies that belong to it and not to one below, or a year. */
export const QualityColumn = z.object({
  key: z.string(),
  name: z.string(),
  reports: z.number().int(),
  /** Reports in which an error is open. */
  withErrors: z.number().int(),
  /** The year before; null where there were no reports. */
  before: z.object({ reports: z.number().int(), withErrors: z.number().int() }).nullable(),
  /** The share with open errors against the year before: `unclear` where the difference may be chance. */
  change: z.enum(['up', 'down', 'unclear']).nullable(),
});
export type QualityColumn = z.infer<typeof QualityColumn>;

export const QualityRule = z.object({
  rule: z.string(),
  title: Wording,
  severity: Severity,
  /** In how many reports of each column it is violated, in the order of the columns. */
  reports: z.array(z.number().int()),
});
export type QualityRule = z.infer<typeof QualityRule>;

/** The rule that most reports violate first. */
export const Quality = z.object({
  year: z.number(),
  by: QualityQuery.shape.by.unwrap(),
  /** Whether any of the reports may be invented. */
  sample: z.boolean(),
  columns: z.array(QualityColumn),
  rules: z.array(QualityRule),
});
export type Quality = z.infer<typeof Quality>;

/** GET /quality/findings?year=&rule=&region=&kind=: the findings that are counted for a rule. */
export const QualityFindingsQuery = QualityQuery.omit({ by: true }).extend({
  rule: z.string(),
  /** Only agencies that belong to this region itself, as GET /quality counts them. */
  at: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** Where the page before ended. */
  after: z.string().optional(),
});
export type QualityFindingsQuery = z.infer<typeof QualityFindingsQuery>;

export const QualityFinding = z.object({
  id: z.string(),
  reportId: z.uuid(),
  agency: Agency,
  severity: Severity,
  message: Wording,
});
export type QualityFinding = z.infer<typeof QualityFinding>;

/** By region. */
export const QualityFindings = z.object({
  year: z.number(),
  rule: z.string(),
  title: Wording,
  rows: z.array(QualityFinding),
  next: z.string().nullable(),
});
export type QualityFindings = z.infer<typeof QualityFindings>;
