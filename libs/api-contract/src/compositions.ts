import { z } from 'zod';

import { Wording, Year } from './parts.js';

export const COMPOSITION_NAMES = ['outcomes', 'refusals'] as const;

/** GET /compositions[.csv|.xlsx]: what became of the applications of every region, or on what grounds they were refused. */
export const CompositionsQuery = z.object({
  of: z.enum(COMPOSITION_NAMES),
  year: Year,
  /** Of which regions: the counties unless told. */
  level: z.enum(['prefecture', 'county']).default('county'),
  region: z.string().optional(),
  kind: z.string().optional(),
});
export type CompositionsQuery = z.infer<typeof CompositionsQuery>;

export const Composed = z.object({
  /** Reports that were added up; governments, whose reports are sums themselves, are not among them. */
  reports: z.number().int(),
  /** One a part, in the order of `parts`. */
  counts: z.array(z.number()).readonly(),
  /** What the reports themselves say the whole is; null where the form does not ask. */
  stated: z.number().nullable(),
  /** At most so many of the reports lack the number of a part, which is short of them. */
  unknown: z.number().int(),
});
export type Composed = z.infer<typeof Composed>;

export const RegionComposed = Composed.extend({ region: z.object({ code: z.string(), name: z.string() }) });
export type RegionComposed = z.infer<typeof RegionComposed>;

/** By the code of the region; a region without reports has no row. */
export const Compositions = z.object({
  of: CompositionsQuery.shape.of,
  year: z.number(),
  level: CompositionsQuery.shape.level.unwrap(),
  /** Whether any of the reports may be invented. */
  sample: z.boolean(),
  parts: z.array(z.object({ code: z.string(), title: Wording })),
  /** Everybody asked about, those that are in none of the regions included; and the same a year before. */
  whole: Composed,
  before: Composed,
  rows: z.array(RegionComposed),
});
export type Compositions = z.infer<typeof Compositions>;
