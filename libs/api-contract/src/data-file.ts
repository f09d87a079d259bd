import { z } from 'zod';

/** What every download holds, as `.json`; `.csv` and `.xlsx` are the same table under the same heading. */
export const DataFile = z.object({
  title: z.string(),
  /** What was asked for, in words; empty for everybody. */
  scope: z.string(),
  /** The years that the rows are of, earliest first. */
  years: z.array(z.number().int()),
  /** Where the figures stand. */
  source: z.string(),
  exportedAt: z.iso.datetime(),
  /** Whether any of the rows is invented. */
  sample: z.boolean(),
  /** What must be known of the numbers. */
  notes: z.array(z.string()),
  /** A `share` is 0..1. */
  columns: z.array(z.object({ title: z.string(), kind: z.enum(['text', 'year', 'count', 'decimal', 'share']) })),
  /** All of them, each with a cell a column; null is not stated, never zero. */
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});
export type DataFile = z.infer<typeof DataFile>;
