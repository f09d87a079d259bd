import type { EntityManager } from 'typeorm';
import { z } from 'zod';

import { PROGRESS_CHANNEL } from '../channels.js';
import { notify, selectOne } from '../sql.js';

const EarlierRow = z.object({ id: z.string(), same: z.boolean() });

const KEPT = '要替换的那份文件是另一机关或另一年度的年报，没有被替换，两份都保留；如不需要，请撤回其中一份。';

/**
 * A report that was sent in place of an earlier file takes it now that it is read: a wrong file must not cost
 * the right one. What is about another agency or year stays beside it, and the sender is told.
 */
export async function takePlace(transaction: EntityManager, submissionId: string): Promise<void> {
  const earlier = await selectOne(
    transaction,
    EarlierRow,
    `SELECT o.id, o.agency_id IS NULL OR (o.agency_id = n.agency_id AND o.year = n.year) AS same
     FROM submission n JOIN submission o ON o.id = n.replaces
     WHERE n.id = $1 AND o.withdrawn_at IS NULL FOR UPDATE OF o`,
    [submissionId],
  );
  if (!earlier) return;
  if (!earlier.same) {
    await transaction.query('UPDATE submission SET replaces = NULL, reason = $2 WHERE id = $1', [submissionId, KEPT]);
    return;
  }
  await transaction.query('UPDATE submission SET withdrawn_at = now(), claim_token = claim_token + 1 WHERE id = $1', [
    earlier.id,
  ]);
  await notify(transaction, PROGRESS_CHANNEL, earlier.id);
}
