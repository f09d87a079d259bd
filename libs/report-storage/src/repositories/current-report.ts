import type { EntityManager } from 'typeorm';
import { z } from 'zod';

import { selectOne } from '../sql.js';
import { lockNeighbours, markForCheck } from './neighbours.js';
import { PRIORITY, ringForChecks } from './outbox.repository.js';
import { lockPeers, noteForPeers } from './peers.js';
import { settleTexts } from './similar-texts.js';

/**
 * Makes the report that was sent last, and not withdrawn, the current one of its
 * agency and year, a person's before a sample, and has whatever is compared with
 * it checked again; `checked` is a report that the caller checks itself, `others`
 * are reports to be checked as well. Every version stays. Two transactions about
 * neighbours go one after the other.
 */
export async function settleCurrent(
  transaction: EntityManager,
  agencyId: string,
  year: number,
  { checked = null, others = [] }: { readonly checked?: string | null; readonly others?: readonly string[] } = {},
): Promise<void> {
  await lockPeers(transaction);
  await lockNeighbours(transaction);
  // A sample never displaces what a person sent; figures without a document count only where there is no document.
  const current = `SELECT r.id FROM report r LEFT JOIN submission s ON s.id = r.submission_id
    WHERE r.agency_id = $1 AND r.year = $2 AND s.withdrawn_at IS NULL
    ORDER BY s.sample NULLS LAST, s.received_at DESC, s.id DESC LIMIT 1`;
  // First the old one, then the new one: never two at a time, which the unique index would refuse.
  await transaction.query(
    `UPDATE report SET current = false
     WHERE agency_id = $1 AND year = $2 AND current AND id IS DISTINCT FROM (${current})`,
    [agencyId, year],
  );
  await transaction.query(`UPDATE report SET current = true WHERE id = (${current}) AND NOT current`, [agencyId, year]);
  await transaction.query(
    `UPDATE report_measures m SET current = r.current FROM report r
     WHERE r.id = m.report_id AND r.agency_id = $1 AND r.year = $2 AND m.current <> r.current`,
    [agencyId, year],
  );
  await noteForPeers(transaction, agencyId, year);
  const alike = await settleTexts(transaction, agencyId, year);
  const due = await markForCheck(transaction, agencyId, year, [...others, ...alike]);
  await ringForChecks(
    transaction,
    due.filter((id) => id !== checked),
    PRIORITY.person,
  );
}

const IdRow = z.object({ id: z.string() });

/** The report that counts of an agency and year; null where none does. */
export async function currentReport(
  transaction: EntityManager,
  agencyId: string,
  year: number,
): Promise<string | null> {
  const found = await selectOne(
    transaction,
    IdRow,
    'SELECT id FROM report WHERE agency_id = $1 AND year = $2 AND current',
    [agencyId, year],
  );
  return found?.id ?? null;
}
