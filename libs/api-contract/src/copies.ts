import { z } from 'zod';

import { Agency, Year } from './parts.js';

/** GET /copies?year=&region=: reports of a year with sections that say the same, put together. */
export const CopiesQuery = z.object({ year: Year, region: z.string().optional() });
export type CopiesQuery = z.infer<typeof CopiesQuery>;

/** A report of a cluster; it may be of the year before, where the others took their words from it. */
export const CopiedReport = z.object({
  reportId: z.uuid(),
  agency: Agency,
  year: z.number().int(),
  /** How much it has in common with the one most like it, 0..1. */
  similarity: z.number(),
});
export type CopiedReport = z.infer<typeof CopiedReport>;

export const CopyCluster = z.object({
  /** The section of the form, and its title there. */
  section: z.number().int(),
  title: z.string(),
  /** What two of them have in common, as one of them prints it. */
  text: z.string(),
  reports: z.array(CopiedReport),
});
export type CopyCluster = z.infer<typeof CopyCluster>;

/** The largest cluster first. */
export const Copies = z.object({ year: z.number(), reports: z.number().int(), clusters: z.array(CopyCluster) });
export type Copies = z.infer<typeof Copies>;
