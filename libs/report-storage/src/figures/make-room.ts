import type { EntityManager } from 'typeorm';
import { z } from 'zod';

import { versionOf } from '../repositories/version-in-year.js';
import { select } from '../sql.js';

const Row = z.object({
  kind: z.string(),
  region: z.string(),
  figures: z.array(z.string()).nullable(),
  hasDocument: z.boolean().nullable(),
});

/** Where a report belongs, and whether the report of a document counts instead of it. */
export interface ReportPlace {
  readonly kind: string;
  readonly region: string;
  readonly hasDocument: boolean;
}

/**
 * Takes away what came as figures before for these agencies and years, and says where the new ones belong, in the
 * order of the reports.
 */
export async function makeRoom(
  transaction: EntityManager,
  reports: readonly { readonly agency: string; readonly year: number }[],
): Promise<ReportPlace[]> {
  const rows = await select(
    transaction,
    Row,
    `SELECT v.kind, v.region_code AS region, r.figures, r."hasDocument"
     FROM unnest($1::text[], $2::smallint[]) WITH ORDINALITY AS n (agency_id, year, position)
     JOIN LATERAL (${versionOf('n.agency_id', 'n.year::integer')}) v ON true
     JOIN LATERAL (
       SELECT array_agg(r.id) FILTER (WHERE r.submission_id IS NULL) AS figures,
         bool_or(r.current AND r.submission_id IS NOT NULL) AS "hasDocument"
       FROM report r WHERE r.agency_id = n.agency_id AND r.year = n.year) r ON true
     ORDER BY n.position`,
    [reports.map(({ agency }) => agency), reports.map(({ year }) => year)],
  );
  const before = rows.flatMap(({ figures }) => figures ?? []);
  if (before.length > 0) await transaction.query('DELETE FROM report WHERE id = ANY ($1::uuid[])', [before]);
  return rows.map(({ kind, region, hasDocument }) => ({ kind, region, hasDocument: hasDocument ?? false }));
}
