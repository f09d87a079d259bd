import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { EntityManager, ObjectLiteral } from 'typeorm';
import { from } from 'pg-copy-streams';
import type { CopyStreamQuery } from 'pg-copy-streams';

/** What the driver under a transaction does with a stream of rows. */
interface CopyClient {
  query(stream: CopyStreamQuery): CopyStreamQuery;
}

/** So much text that the database has something to do while the next is made. */
const CHARACTERS_AT_A_TIME = 100_000;

/**
 * Writes rows of one entity by COPY, many times as fast as INSERT. A column that is not named has its default.
 * Rows are taken while the database takes in those before.
 *
 * @param names the properties that a row fills, in its order
 * @param rows each in the text format of COPY, without its end
 */
export async function copyRows<Row extends ObjectLiteral>(
  transaction: EntityManager,
  entity: new () => Row,
  names: readonly (keyof Row & string)[],
  rows: Iterable<string>,
): Promise<void> {
  const { tableName, columns } = transaction.dataSource.getMetadata(entity);
  const written = names.map((name) => `"${columns.find(({ propertyName }) => propertyName === name)?.databaseName}"`);
  const client = (await transaction.queryRunner?.connect()) as CopyClient;
  const stream = client.query(from(`COPY "${tableName}" (${written.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(textsOf(rows), { highWaterMark: 1 }), stream);
}

function* textsOf(rows: Iterable<string>): Generator<string> {
  let text = '';
  for (const row of rows) {
    text += `${row}\n`;
    if (text.length < CHARACTERS_AT_A_TIME) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
