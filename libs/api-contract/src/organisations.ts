import { z } from 'zod';

import { Agency, List, Wording, Year } from './parts.js';

/** GET /agencies: for choosing one; matched by part of the name or of an alias, or by pinyin, whole or first letters. */
export const AgenciesQuery = z.object({
  search: z.string().max(100).optional(),
  region: z.string().optional(),
  kind: z.string().optional(),
  /** Only these, comma-separated: what they are called, and which of them there are. */
  ids: List.pipe(z.array(z.string()).max(200)).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type AgenciesQuery = z.infer<typeof AgenciesQuery>;
export const Agencies = z.object({ rows: z.array(Agency) });
export type Agencies = z.infer<typeof Agencies>;

/** GET /regions: prefectures and counties that have agencies, and the kinds of agency there are. */
export const Regions = z.object({
  regions: z.array(z.object({ code: z.string(), name: z.string(), parent: z.string().nullable() })),
  kinds: z.array(z.object({ code: z.string(), name: z.string(), title: Wording })),
  /** Years for which anybody must report or has reported, newest first. */
  years: z.array(z.number()),
  /** What pages show unless another year is chosen: the newest that more than a few agencies report on. */
  year: z.number().nullable(),
});
export type Regions = z.infer<typeof Regions>;

export const COVERAGE_STATES = ['reported', 'late', 'missing'] as const;

/** What may be listed by itself. `reported`: all who have, the late ones too; `doubtful`: with an error that is open. */
export const COVERAGE_LISTS = [...COVERAGE_STATES, 'doubtful'] as const;

/** GET /coverage[.csv|.xlsx]?year=&region=&kind=: who must report, and who has; a file has no pages. */
export const CoverageQuery = z.object({
  year: Year,
  region: z.string().optional(),
  kind: z.string().optional(),
  state: z.enum(COVERAGE_LISTS).optional(),
  /** Part of a name or alias, or of its pinyin (whole or first letters). */
  search: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** Where the page before ended. */
  after: z.string().optional(),
});
export type CoverageQuery = z.infer<typeof CoverageQuery>;
export const CoverageRow = z.object({
  agency: Agency,
  /** `late`: published after the legal day. A report without a known day of publication is `reported`. */
  state: z.enum(COVERAGE_STATES),
  reportId: z.string().nullable(),
  publishedOn: z.string().nullable(),
  errors: z.number().int(),
  warnings: z.number().int(),
});
export type CoverageRow = z.infer<typeof CoverageRow>;

/** By region and name. The counts are of all who are found, whichever state is listed. */
export const Coverage = z.object({
  year: z.number(),
  sample: z.boolean(),
  /** Who had to report or did: reported + late + missing. */
  due: z.number().int(),
  reported: z.number().int(),
  late: z.number().int(),
  missing: z.number().int(),
  /** Reports with at least one error that is still open. */
  doubtful: z.number().int(),
  rows: z.array(CoverageRow),
  next: z.string().nullable(),
});
export type Coverage = z.infer<typeof Coverage>;

/** GET /sample-province: how far the loading of the invented province has come. */
export const SampleProvince = z.object({
  state: z.enum(['absent', 'loading', 'loaded']),
  done: z.number().int(),
  total: z.number().int(),
});
export type SampleProvince = z.infer<typeof SampleProvince>;
