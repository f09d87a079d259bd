import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { REGIONS } from '@gongkai/organisations';

import { migrate, openDatabase } from './database.js';
import { MIGRATIONS } from './migrations.js';
import { RegionRepository } from './repositories/region.repository.js';
import { openTestDatabase, type TestDatabase } from './testing/test-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database[Symbol.asyncDispose]());

it('has migrations that build exactly what the entities describe', async () => {
  const { upQueries } = await database.source.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

it('runs every file of migrations/', () => {
  expect(readdirSync(join(import.meta.dirname, 'migrations'))).toHaveLength(MIGRATIONS.length);
});

it('migrates from several processes at once, and again', async () => {
  await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  expect(await new RegionRepository(database.source).list()).toHaveLength(REGIONS.length);
});

it('undoes every migration', async () => {
  await using own = await openTestDatabase();
  for (const migration of MIGRATIONS) {
    await own.source.undoLastMigration();
    expect(migration).toBeDefined();
  }
  const tables: unknown = await own.source.query(
    `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  );
  expect(tables).toEqual([{ relname: 'migration' }]);
});

it('says in plain Chinese that the database cannot be reached', async () => {
  await expect(openDatabase('postgres://nobody@127.0.0.1:1/none')).rejects.toMatchObject({
    code: 'database-unavailable',
  });
});
