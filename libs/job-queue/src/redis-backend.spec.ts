import { READ_SUBMISSION } from '@gongkai/report-storage';

import { openRedisBackend } from './redis-backend.js';

const NOBODY_LISTENS = 'redis://127.0.0.1:1';

it('says soon that Redis is away, and does not wait for it when it is closed', async () => {
  const backend = openRedisBackend(NOBODY_LISTENS);
  const faults: string[] = [];
  const consumer = backend.consume(READ_SUBMISSION, () => Promise.resolve(), {
    concurrency: 1,
    onError: (error) => faults.push(error.message),
  });
  const job = { id: 'a', payload: {}, priority: 1 };
  await expect(backend.add(READ_SUBMISSION, [job])).rejects.toThrow();
  await expect(backend.waiting(READ_SUBMISSION)).rejects.toThrow();
  const before = Date.now();
  await consumer.close();
  await backend.close();
  expect(Date.now() - before).toBeLessThan(1000);
  expect(faults).toContain('connect ECONNREFUSED 127.0.0.1:1');
}, 20_000);
