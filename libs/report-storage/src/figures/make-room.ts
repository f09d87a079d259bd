import type { EntityManager } from 'typeorm';
import { z } from 'zod';

import { versionOf } from '../repositories/version-in-year.js';
import { select } from '../sql.js';

const Row = z.object({ kind: z.string(), region: z.string(), hasDocument: z.boolean() });

/** Where a report belongs, and whether the report of a document counts instead of it. */
export type ReportPlace = Readonly<z.output<typeof Row>>;

/**
 * Takes away what came as figures before for these agencies and years, and says where the new ones belong, in the
 * order of the reports.
 */
export async function makeRoom(
  transaction: EntityManager,
  reports: readonly { readonly agency: string; readonly year: number }[],
): Promise<ReportPlace[]> {
  const about = [reports.map(({ agency }) => agency), reports.map(({ year }) => year)];
  await transaction.query(
    `DELETE FROM report r USING unnest($1::text[], $2::smallint[]) AS n (agency_id, year)
     WHERE r.agency_id = n.agency_id AND r.year = n.year AND r.submission_id IS NULL`,
    about,
  );
  return select(
    transaction,
    Row,
    `SELECT v.kind, v.region_code AS region, r.id IS NOT NULL AS "hasDocument"
     FROM unnest($1::text[], $2::smallint[]) WITH ORDINALITY AS n (agency_id, year, position)
     JOIN LATERAL (${versionOf('n.agency_id', 'n.year::integer')}) v ON true
     LEFT JOIN report r ON r.agency_id = n.agency_id AND r.year = n.year AND r.current
     ORDER BY n.position`,
    about,
  );
}
