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
 * Writes a row of one entity for each item by COPY, many times as fast as INSERT. Every row has the same properties;
 * what it lacks is the column's default. Rows are made while the database takes in those before.
 */
export async function copyRows<Row extends ObjectLiteral, Item>(
  transaction: EntityManager,
  entity: new () => Row,
  items: readonly Item[],
  rowOf: (item: Item) => Partial<Row>,
): Promise<void> {
  const [first] = items;
  if (first === undefined) return;
  const { columns, tableName } = transaction.dataSource.getMetadata(entity);
  const row = rowOf(first);
  const written = columns.filter(({ propertyName }) => propertyName in row);
  const names = written.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const client = (await transaction.queryRunner?.connect()) as CopyClient;
  const stream = client.query(from(`COPY "${tableName}" (${names}) FROM STDIN`));
  await pipeline(Readable.from(textsOf(items, rowOf, written), { highWaterMark: 1 }), stream);
}

function* textsOf<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => ObjectLiteral,
  columns: Parameters<typeof lineOf>[1],
): Generator<string> {
  let text = '';
  for (const item of items) {
    text += lineOf(rowOf(item), columns);
    if (text.length < CHARACTERS_AT_A_TIME) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
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
