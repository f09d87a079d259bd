import { join } from 'node:path';

import { startEmbeddedDatabase } from '@gongkai/embedded-database';
import { migrate, openDatabase } from '@gongkai/report-storage';

import type { ServeSettings } from './settings.js';

type Database = Awaited<ReturnType<typeof openDatabase>>;

/** Does something with the database that `serve` uses, whether or not it is being served just now. */
export async function withDatabase<T>(settings: ServeSettings, work: (database: Database) => Promise<T>): Promise<T> {
  if (settings.databaseUrl !== undefined) return withUrl(settings.databaseUrl, work);
  const embedded = await startEmbeddedDatabase({ folder: join(settings.home, 'postgresql') });
  try {
    return await withUrl(embedded.url, work);
  } finally {
    if (!embedded.wasRunning) await embedded.stop();
  }
}

async function withUrl<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  await migrate(url);
  const database = await openDatabase(url, { poolSize: 2 });
  try {
    return await work(database);
  } finally {
    await database.destroy();
  }
}
