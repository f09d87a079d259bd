import type { EntityManager } from 'typeorm';

/** Many reports come or go, and the sums of their regions are left as they are: whoever asks for it adds them up afterwards. */
export async function withoutRollups<T>(transaction: EntityManager, work: () => Promise<T>): Promise<T> {
  await transaction.query(`SELECT set_config('gongkai.rollups', 'later', true)`);
  const done = await work();
  await transaction.query(`SELECT set_config('gongkai.rollups', '', true)`);
  return done;
}

/** Adds everything up anew, report by report. */
export async function rebuildRollups(transaction: EntityManager): Promise<void> {
  await transaction.query('DELETE FROM rollup');
  await transaction.query('SELECT count_in_rollups(r, 1) FROM report r WHERE r.current');
}

/** Counts what these agencies reported where they belong now, when their names, kinds or regions in time change. */
export async function countElsewhere(
  transaction: EntityManager,
  agencyIds: readonly string[],
  change: () => Promise<void>,
): Promise<void> {
  const count = (sign: 1 | -1) =>
    transaction.query(
      'SELECT count_in_rollups(r, $2) FROM report r WHERE r.current AND r.agency_id = ANY ($1::text[])',
      [agencyIds, sign],
    );
  await count(-1);
  await change();
  await count(1);
}
