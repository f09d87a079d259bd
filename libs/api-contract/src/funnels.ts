import { z } from 'zod';

import { BANDS } from './comparison.js';
import { Year } from './parts.js';

/** GET /funnels[.csv|.xlsx]: everybody who is ranked by a share or a rate, by value and size. `region` takes in everything below it. */
export const FunnelsQuery = z.object({
  /** The code of a share or a rate that GET /indicators lists. */
  indicator: z.string(),
  year: Year,
  region: z.string().optional(),
  kind: z.string().optional(),
});
export type FunnelsQuery = z.infer<typeof FunnelsQuery>;

const Interval = z.object({ low: z.number(), high: z.number() });

export const FunnelLimit = z.object({
  denominator: z.number(),
  /** One in twenty is beyond them by chance. */
  inner: Interval,
  /** Two in a thousand are. */
  outer: Interval,
});
export type FunnelLimit = z.infer<typeof FunnelLimit>;

/** Column by column, all of the same length, the largest denominator first. */
export const FunnelMembers = z.object({
  ids: z.array(z.string()),
  names: z.array(z.string()),
  /** The code of the region, and what it is called. */
  regions: z.array(z.string()),
  regionNames: z.array(z.string()),
  numerators: z.array(z.number()),
  denominators: z.array(z.number()),
  values: z.array(z.number()),
  /** Where a value stands to the outer limits of its size; null where there are none. */
  bands: z.array(z.enum(BANDS).nullable()),
});
export type FunnelMembers = z.infer<typeof FunnelMembers>;

export const Funnels = z.object({
  indicator: z.string(),
  year: z.number(),
  /** Below this denominator nobody is ranked; null where the indicator has none such. */
  smallest: z.number().int().nullable(),
  /** Everybody who had to report or did; those who are not among `members` are not ranked. */
  total: z.number().int(),
  sample: z.boolean(),
  /** The mean of the true values, each agency counting once; null where there are too few to say. */
  centre: z.number().nullable(),
  /** How much more the values differ than by chance alone, at least 1. */
  dispersion: z.number().nullable(),
  /** By size, the smallest first; none where there are too few agencies to say what is usual among them. */
  limits: z.array(FunnelLimit),
  members: FunnelMembers,
});
export type Funnels = z.infer<typeof Funnels>;
