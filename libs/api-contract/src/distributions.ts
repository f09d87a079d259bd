import { z } from 'zod';

import { Year } from './parts.js';

/** GET /distributions[.csv|.xlsx]: how the values of an indicator lie, region by region. `region` takes in everything below it. */
export const DistributionsQuery = z.object({
  /** The code of one that GET /indicators lists. */
  indicator: z.string(),
  year: Year,
  /** Of which regions: the counties unless told. */
  level: z.enum(['prefecture', 'county']).default('county'),
  region: z.string().optional(),
  kind: z.string().optional(),
});
export type DistributionsQuery = z.infer<typeof DistributionsQuery>;

export const Distribution = z.object({
  /** Who had to report or did, and how many of them did. */
  agencies: z.number().int(),
  reports: z.number().int(),
  /** How many values are compared: those that are ranked or, of an indicator by which nobody is, all there are. */
  values: z.number().int(),
  /** Quartiles lie between two values where they must, in proportion. A share is 0..1; null where there is no value. */
  least: z.number().nullable(),
  lower: z.number().nullable(),
  median: z.number().nullable(),
  upper: z.number().nullable(),
  most: z.number().nullable(),
  /** Of all reports together: the sum of a count, else all numerators over all denominators, whatever their size; null where nothing can be added up. Governments, whose reports are sums themselves, are left out unless only they are asked about. */
  together: z.number().nullable(),
});
export type Distribution = z.infer<typeof Distribution>;

export const RegionDistribution = Distribution.extend({ region: z.object({ code: z.string(), name: z.string() }) });
export type RegionDistribution = z.infer<typeof RegionDistribution>;

/** By the code of the region; a region where nobody had to report has no row. */
export const Distributions = z.object({
  indicator: z.string(),
  year: z.number(),
  level: DistributionsQuery.shape.level.unwrap(),
  /** Whether any of the agencies is invented. */
  sample: z.boolean(),
  /** Everybody asked about, those that are in none of the regions included. */
  whole: Distribution,
  rows: z.array(RegionDistribution),
});
export type Distributions = z.infer<typeof Distributions>;
