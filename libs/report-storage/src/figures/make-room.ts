import type { EntityManager } from 'typeorm';
import { z } from 'zod';

import { select } from '../sql.js';

const Row = z.object({ agencyId: z.string(), year: z.number() });

/**
 * Takes away what came as figures before for these agencies and years, and gives those (`agency/year`) for which
 * the report of a document counts.
 */
export async function makeRoom(
  transaction: EntityManager,
  reports: readonly { readonly agency: string; readonly year: number }[],
): Promise<Set<string>> {
  const about = [reports.map(({ agency }) => agency), reports.map(({ year }) => year)];
  await transaction.query(
    `DELETE FROM report r USING unnest($1::text[], $2::smallint[]) AS n (agency_id, year)
     WHERE r.agency_id = n.agency_id AND r.year = n.year AND r.submission_id IS NULL`,
    about,
  );
  const documents = await select(
    transaction,
    Row,
    `SELECT r.agency_id AS "agencyId", r.year FROM report r
     JOIN unnest($1::text[], $2::smallint[]) AS n (agency_id, year) ON r.agency_id = n.agency_id AND r.year = n.year
     WHERE r.current`,
    about,
  );
  return new Set(documents.map(({ agencyId, year }) => `${agencyId}/${year}`));
}
