import type { EntityManager } from 'typeorm';
import type { z } from 'zod';

/** Runs a statement that gives rows, and checks that they have the shape that is claimed. */
export async function select<Row extends z.ZodType>(
  on: Pick<EntityManager, 'query'>,
  row: Row,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<z.output<Row>[]> {
  const rows: unknown = await on.query(sql, [...parameters]);
  // An UPDATE or DELETE with RETURNING gives [rows, count].
  const found = isChange(rows) ? rows[0] : (rows as unknown[]);
  return found.map((each) => row.parse(each));
}

function isChange(result: unknown): result is [unknown[], number] {
  return Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number';
}

/** As `select`, for a statement that gives at most one row. */
export async function selectOne<Row extends z.ZodType>(
  on: Pick<EntityManager, 'query'>,
  row: Row,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<z.output<Row> | null> {
  const [first] = await select(on, row, sql, parameters);
  return first ?? null;
}

/** Tells listeners of a channel, once the transaction has been committed. */
export async function notify(on: EntityManager, channel: string, payload = ''): Promise<void> {
  await on.query('SELECT pg_notify($1, $2)', [channel, payload]);
}

/** Waits until no other transaction works under the same name. */
export async function lockName(on: EntityManager, name: string): Promise<void> {
  await on.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
}
