import { randomUUID } from 'node:crypto';

import { openPostgresBackend } from '../postgres-backend.js';
import type { QueueBackend } from '../queue-backend.js';
import { openRedisBackend } from '../redis-backend.js';

/** Both back ends, each with queues of the test's own: for describe.each. */
export const BACKENDS: readonly (readonly [string, (databaseUrl: string) => Promise<QueueBackend>])[] = [
  ['PostgreSQL', (databaseUrl) => openPostgresBackend(databaseUrl)],
  ['Redis', () => Promise.resolve(openRedisBackend(testRedis(), { prefix: `gongkai-test-${randomUUID()}` }))],
];

function testRedis(): string {
  const url = process.env.GONGKAI_TEST_REDIS_URL;
  if (!url) throw new Error('GONGKAI_TEST_REDIS_URL is not set: npm test starts a Redis and sets it');
  return url;
}

/** Waits until something is so; fails with what it waited for. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
