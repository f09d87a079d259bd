import { z } from 'zod';

import { Distribution, DistributionsQuery } from './distributions.js';

/** GET /trends[.csv|.xlsx]: an indicator over the last ten years with reports. `region` takes in everything below it. */
export const TrendsQuery = z.object({
  /** The code of one that GET /indicators lists. */
  indicator: z.string(),
  region: z.string().optional(),
  kind: z.string().optional(),
});
export type TrendsQuery = z.infer<typeof TrendsQuery>;

export const TrendRow = Distribution.extend({
  year: z.number(),
  /** Null: everybody asked about, those that are in none of the regions included. */
  region: z.object({ code: z.string(), name: z.string() }).nullable(),
});
export type TrendRow = z.infer<typeof TrendRow>;

/** Everybody first, then region by region; the earliest year first. */
export const Trends = z.object({
  indicator: z.string(),
  /** Of which regions: the counties of a prefecture, the prefectures of everything above one. */
  level: DistributionsQuery.shape.level.unwrap(),
  sample: z.boolean(),
  rows: z.array(TrendRow),
});
export type Trends = z.infer<typeof Trends>;
