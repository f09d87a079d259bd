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
 * lacks is the column's default. Each row is asked for when the one before has become text.
 */
export async function copyRows<Row extends ObjectLiteral>(
  transaction: EntityManager,
  entity: new () => Row,
  rows: Iterable<Partial<Row>>,
): Promise<void> {
  const { columns, tableName } = transaction.dataSource.getMetadata(entity);
  let written: typeof columns | undefined;
  let text = '';
  for (const row of rows) {
    written ??= columns.filter(({ propertyName }) => propertyName in row);
    text += lineOf(row, written);
  }
  if (written === undefined) return;
  const names = written.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const client = (await transaction.queryRunner?.connect()) as CopyClient;
  const stream = client.query(from(`COPY "${tableName}" (${names}) FROM STDIN`));
  const done = once(stream, 'finish');
  stream.end(text);
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
  if (isArray) return inArray(value as readonly (string | number | null)[]);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof Date) return value.toISOString();
  return escaped(typeof value === 'string' ? value : JSON.stringify(value));
}

function inArray(elements: readonly (string | number | null)[]): string {
  // Numbers join as they are, by far the fastest.
  if (elements.every((element) => typeof element === 'number')) return `{${elements.join(',')}}`;
  return escaped(`{${elements.map(elementOf).join(',')}}`);
}

/** The quotes and backslashes of JSON are those of an array of PostgreSQL. */
function elementOf(element: string | number | null): string {
  if (element === null) return 'NULL';
  return typeof element === 'string' ? JSON.stringify(element) : String(element);
}

function escaped(text: string): string {
  return text.replace(/[\\\n\r\t]/gu, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
