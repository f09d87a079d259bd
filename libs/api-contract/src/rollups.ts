import { z } from 'zod';

import { Year } from './parts.js';

/** GET /rollups?year=&level=&region=&kind=: what the reports of every region add up to, cell by cell. */
export const RollupsQuery = z.object({
  year: Year,
  /** Of which regions: the counties unless told. */
  level: z.enum(['province', 'prefecture', 'county']).default('county'),
  region: z.string().optional(),
  kind: z.string().optional(),
});
export type RollupsQuery = z.infer<typeof RollupsQuery>;

const Cells = z.record(z.string(), z.number());

export const Rollup = z.object({
  region: z.object({ code: z.string(), name: z.string() }),
  edition: z.enum(['2021', '2019']),
  /** Reports that were added up, of so many that are due; governments, whose reports are sums themselves, are in neither. */
  reports: z.number().int(),
  due: z.number().int(),
  sums: Cells,
  /** Cells that are no number in some of the reports, and in how many: the sum is short of them. */
  unknown: Cells,
  /** Where the region's government reported for itself: by how much each of its cells is above the sum, where it differs. */
  own: z.object({ reportId: z.uuid(), gaps: Cells }).nullable(),
});
export type Rollup = z.infer<typeof Rollup>;

/** A year in eight figures: sums of cells that both editions of the form have. */
export const REGION_FIGURES = {
  received: ['applications.newlyReceived.total'],
  carriedOver: ['applications.carriedOver.total'],
  concluded: ['applications.concluded.total'],
  carriedForward: ['applications.carriedForward.total'],
  reconsideration: ['challenges.reconsideration.total'],
  litigation: ['challenges.litigation.direct.total', 'challenges.litigation.afterReconsideration.total'],
  licensing: ['proactive.licensing.decisions'],
  penalties: ['proactive.penalties.decisions'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type RegionFigure = keyof typeof REGION_FIGURES;

/** By the code of the region; where a year has reports of both editions, a row for each. */
export const Rollups = z.object({
  year: z.number(),
  level: RollupsQuery.shape.level.unwrap(),
  /** Whether any of the reports may be invented. */
  sample: z.boolean(),
  rows: z.array(Rollup),
});
export type Rollups = z.infer<typeof Rollups>;
