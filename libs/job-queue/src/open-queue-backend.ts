import { openPostgresBackend } from './postgres-backend.js';
import type { QueueBackend } from './queue-backend.js';
import { openRedisBackend } from './redis-backend.js';

/** Where an installation keeps its jobs. */
export interface QueueUrls {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
}

/** Redis where REDIS_URL names one, else the database. */
export async function openQueueBackend({ databaseUrl, redisUrl }: QueueUrls): Promise<QueueBackend> {
  return redisUrl === undefined ? openPostgresBackend(databaseUrl) : openRedisBackend(redisUrl);
}

/** Does once, before anything is started, what opening would do: the tables of the queue. */
export async function prepareQueue(urls: QueueUrls): Promise<void> {
  const backend = await openQueueBackend(urls);
  await backend.close();
}
