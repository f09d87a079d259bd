import { z } from 'zod';

import { Coverage, CoverageQuery } from './organisations.js';
import { Agency } from './parts.js';

/** GET /overview?year=&region=&kind=: how a year stands, without naming everybody. */
export const OverviewQuery = CoverageQuery.pick({ year: true, region: true, kind: true });
export type OverviewQuery = z.infer<typeof OverviewQuery>;

/** As GET /coverage counts them: due = reported + late + missing. */
export const CoverageCounts = Coverage.pick({
  due: true,
  reported: true,
  late: true,
  missing: true,
  doubtful: true,
});
export type CoverageCounts = z.infer<typeof CoverageCounts>;

export const Overview = z.object({
  year: z.number(),
  sample: z.boolean(),
  total: CoverageCounts,
  /** The regions right below the one asked for, and itself with the agencies that belong to none of them. */
  regions: z.array(CoverageCounts.extend({ region: Agency.shape.region, own: z.boolean() })),
  /** How many of the reports that count have come in so many days, today included. */
  received: z.object({ days: z.number().int(), reports: z.number().int() }),
  /** Those that came last, the last one first. */
  latest: z.array(
    z.object({
      agency: Agency,
      reportId: z.uuid(),
      receivedAt: z.iso.datetime(),
      errors: z.number().int(),
      warnings: z.number().int(),
      /** Whether it took the place of one that was there before. */
      again: z.boolean(),
    }),
  ),
});
export type Overview = z.infer<typeof Overview>;
