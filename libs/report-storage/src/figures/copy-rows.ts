import { once } from 'node:events';

import type { EntityManager, ObjectLiteral } from 'typeorm';
import { from } from 'pg-copy-streams';
import type { CopyStreamQuery } from 'pg-copy-streams';

/** What the driver under a transaction does with a stream of rows. */
interface CopyClient {
  query(stream: CopyStreamQuery): CopyStreamQuery;
}

/**
 * Writes rows of one entity by COPY, many times as fast as INSERT. Every row has the same properties; what it
 * lacks is the column's default.
 */
export async function copyRows<Row extends ObjectLiteral>(
  transaction: EntityManager,
  entity: new () => Row,
  rows: readonly Partial<Row>[],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const { columns, tableName } = transaction.dataSource.getMetadata(entity);
  const written = columns.filter(({ propertyName }) => propertyName in first);
  const names = written.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const client = (await transaction.queryRunner?.connect()) as CopyClient;
  const stream = client.query(from(`COPY "${tableName}" (${names}) FROM STDIN`));
  const done = once(stream, 'finish');
  stream.end(rows.map((row) => lineOf(row, written)).join(''));
  await done;
}

function lineOf(
  row: ObjectLiteral,
  columns: readonly { readonly propertyName: string; readonly isArray: boolean }[],
): string {
  return `${columns.map((column) => inCopy(row[column.propertyName], column)).join('\t')}\n`;
}

/** A value as the text format of COPY has it. */
function inCopy(value: unknown, { isArray }: { readonly isArray: boolean }): string {
  if (value === null || value === undefined) return '\\N';
  if (isArray) return escaped(`{${(value as readonly (string | number | null)[]).map(inArray).join(',')}}`);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return value.toISOString();
  return escaped(typeof value === 'string' ? value : JSON.stringify(value));
}

/** The quotes and backslashes of JSON are those of an array of PostgreSQL. */
function inArray(element: string | number | null): string {
  if (element === null) return 'NULL';
  return typeof element === 'string' ? JSON.stringify(element) : String(element);
}

function escaped(text: string): string {
  return text.replace(/[\\\n\r\t]/gu, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
