import { randomUUID } from 'node:crypto';

import pg from 'pg';
import type { DataSource } from 'typeorm';

import { migrate, openDatabase } from '../database.js';

/** A database of one's own, made by the real migrations; `await using` or `[Symbol.asyncDispose]()` drops it. */
export interface TestDatabase extends AsyncDisposable {
  readonly url: string;
  readonly source: DataSource;
}

/** Makes a database for one test file on the server of GONGKAI_TEST_DATABASE_URL. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = process.env.GONGKAI_TEST_DATABASE_URL;
  if (!server) throw new Error('GONGKAI_TEST_DATABASE_URL is not set: npm test starts a PostgreSQL and sets it');
  const name = `gongkai_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE "${name}"`);
  const url = withDatabase(server, name);
  await migrate(url);
  const source = await openDatabase(url, { poolSize: 5 });
  return {
    url,
    source,
    async [Symbol.asyncDispose]() {
      await source.destroy();
      await onServer(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    },
  };
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
