import { REGIONS } from '@gongkai/organisations';
import { AppError } from '@gongkai/outcome';
import { DataSource } from 'typeorm';

import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations.js';
import { RegionRepository } from './repositories/region.repository.js';

/** Any number that nothing else in the database locks by: starts of several processes migrate one after the other. */
const MIGRATION_LOCK = 640_000;

export interface DatabaseOptions {
  /** The most connections this process may hold. */
  readonly poolSize?: number;
}

/**
 * Opens a database that `migrate` has prepared; close it with `destroy()`.
 *
 * @throws AppError `database-unavailable`
 */
export async function openDatabase(url: string, { poolSize = 10 }: DatabaseOptions = {}): Promise<DataSource> {
  const database = new DataSource({
    type: 'postgres',
    url,
    poolSize,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    applicationName: 'gongkai',
  });
  try {
    return await database.initialize();
  } catch (cause) {
    throw new AppError(
      'database-unavailable',
      '连接不上数据库，请检查 DATABASE_URL 和数据库服务是否正常',
      {},
      { cause },
    );
  }
}

/** Brings a database, new or old, to the tables and regions of this version. Safe to run from several processes at once. */
export async function migrate(url: string): Promise<void> {
  const database = await openDatabase(url, { poolSize: 2 });
  const lock = database.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await database.runMigrations();
    await new RegionRepository(database).install(REGIONS);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
    await database.destroy();
  }
}
