import { z } from 'zod';

/** What is shown of an agency: as its latest version has it. */
export const AgencySummary = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  region: z.object({ code: z.string(), name: z.string() }),
  /** Invented for the sample province. */
  sample: z.boolean(),
});
export type AgencySummary = Readonly<z.infer<typeof AgencySummary>>;

/** The summary as a JSON column, from a row of the view `agency_today`. */
export function agencySummary(view: string): string {
  return `jsonb_build_object('id', ${view}.id, 'name', ${view}.name, 'kind', ${view}.kind, 'sample', ${view}.sample,
    'region', jsonb_build_object('code', ${view}.region_code, 'name', ${view}.region_name))`;
}
