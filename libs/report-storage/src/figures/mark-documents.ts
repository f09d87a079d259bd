import type { EntityManager } from 'typeorm';
import { z } from 'zod';

import { select } from '../sql.js';

const IdRow = z.object({ id: z.string() });

/** Figures that count and came in this very transaction, whose start is the default of `created_at`. */
const CAME = `n.current AND n.submission_id IS NULL AND n.created_at = now()`;

/**
 * Marks the reports of documents that are compared with the figures of this transaction: of the year after, by the
 * same agency or one that took over its work, and of the agency above. Figures themselves are due when they come.
 */
export async function markDocuments(transaction: EntityManager): Promise<string[]> {
  const marked = await select(
    transaction,
    IdRow,
    `UPDATE report d SET check_due = clock_timestamp()
     WHERE d.current AND d.submission_id IS NOT NULL AND (
       EXISTS (SELECT FROM report n WHERE n.agency_id = d.agency_id AND n.year = d.year - 1 AND ${CAME})
       OR EXISTS (SELECT FROM agency_version v JOIN agency_version o ON o.id = ANY(v.successor_of)
         JOIN report n ON n.agency_id = o.agency_id AND n.year = d.year - 1 AND ${CAME}
         WHERE v.agency_id = d.agency_id)
       OR EXISTS (SELECT FROM agency_above b JOIN report n ON n.agency_id = b.agency_id AND n.year = d.year AND ${CAME}
         WHERE b.parent_id = d.agency_id))
     RETURNING d.id`,
  );
  return marked.map(({ id }) => id);
}
