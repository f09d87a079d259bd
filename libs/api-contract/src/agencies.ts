import { z } from 'zod';

import { IndicatorValue } from './comparison.js';
import { COVERAGE_STATES } from './organisations.js';
import { Agency, Wording } from './parts.js';
import { DECISIONS, Finding, Item } from './reports.js';

/** What an agency says itself of its figures of a year. Who wrote it is only said by role: a clerk of the agency. */
export const Statement = z.object({ year: z.number().int(), text: z.string(), madeAt: z.iso.datetime() });
export type Statement = z.infer<typeof Statement>;

/** GET /agencies/:id/statements: the last year first. */
export const Statements = z.object({
  rows: z.array(Statement),
  /** Whether the account that asks may speak for the agency. */
  maySpeak: z.boolean(),
});
export type Statements = z.infer<typeof Statements>;

/** PUT /agencies/:id/statements/:year */
export const NewStatement = z.object({
  text: z.string().trim().min(1, '没有写内容，请填写后再提交').max(2000, '最多 2000 字，请写得短一些'),
});
export type NewStatement = z.infer<typeof NewStatement>;

/** GET /agencies/:id: who the agency is and was, and what it has sent. */
export const AgencyPage = z.object({
  agency: Agency,
  level: z.enum(['province', 'prefecture', 'county']),
  /** The one above it; null where nobody is. */
  parent: Agency.nullable(),
  /** The latest first; `before` it goes on from, `after` goes on from it. */
  names: z.array(
    z.object({
      relation: z.enum(['own', 'before', 'after']),
      agency: z.string(),
      name: z.string(),
      kind: z.string(),
      region: Agency.shape.region,
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
  /** Every version of every report that was not withdrawn, the last one first. `fileName` is null where the figures came without a document. */
  documents: z.array(
    z.object({
      reportId: z.uuid(),
      year: z.number().int(),
      fileName: z.string().nullable(),
      publishedOn: z.string().nullable(),
      receivedAt: z.iso.datetime(),
      current: z.boolean(),
    }),
  ),
});
export type AgencyPage = z.infer<typeof AgencyPage>;

/** What the page of an agency shows of each year beside its peers. */
export const AGENCY_INDICATORS = [
  'applications-received',
  'completion-rate',
  'disclosure-rate',
  'refusal-rate',
  'challenge-rate',
  'on-time-rate',
] as const;

/** GET /agencies/:id/years[.csv|.xlsx]: the last year first. */
export const AgencyYears = z.object({
  agency: Agency,
  rows: z.array(
    z.object({
      year: z.number().int(),
      /** `not-due`: it neither had to report nor did. */
      state: z.enum([...COVERAGE_STATES, 'not-due']),
      reportId: z.uuid().nullable(),
      publishedOn: z.string().nullable(),
      errors: z.number().int(),
      warnings: z.number().int(),
      /** Categories of section five. */
      problems: z.array(z.string()),
      indicators: z.array(
        IndicatorValue.extend({
          /** The middle of the agencies of its kind and level that are ranked by it, itself included; null where there are none. */
          median: z.number().nullable(),
          peers: z.number().int(),
        }),
      ),
    }),
  ),
});
export type AgencyYears = z.infer<typeof AgencyYears>;

/** GET /agencies/:id/findings: of the reports that count, the last year first. */
export const AgencyFindings = z.object({
  rows: z.array(
    Finding.pick({ id: true, rule: true, catalogue: true, severity: true, verdict: true, message: true }).extend({
      reportId: z.uuid(),
      year: z.number().int(),
      title: Wording,
      /** Null while nobody has decided, or where it was reopened. */
      decision: z.enum(DECISIONS).exclude(['reopened']).nullable(),
    }),
  ),
});
export type AgencyFindings = z.infer<typeof AgencyFindings>;

/** GET /agencies/:id/problems: what section five of each report says, the last year first. */
export const AgencyProblems = z.object({
  rows: z.array(
    z.object({
      year: z.number().int(),
      reportId: z.uuid(),
      problems: z.array(Item),
      /** What is to be done about them. */
      measures: z.array(Item),
    }),
  ),
});
export type AgencyProblems = z.infer<typeof AgencyProblems>;
