import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';

import { reportFaults, toBullJob, toBullProcessor } from './bull-jobs.js';
import type { QueueName } from './jobs.js';
import type { QueueBackend } from './queue-backend.js';
import { within } from './within.js';

const PREFIX = 'gongkai';

/** BullMQ waits for a Redis that is away; whoever adds must not. */
const PATIENCE_MS = 3000;

function soon<T>(promise: Promise<T>): Promise<T> {
  return within(PATIENCE_MS, promise, 'Redis does not answer');
}

/** Queues in Redis: for workers on more than one machine. */
export function openRedisBackend(url: string, { prefix = PREFIX }: { prefix?: string } = {}): QueueBackend {
  const adding = new Redis(url, { maxRetriesPerRequest: 1, connectTimeout: 2000 });
  // Here and below: each command that fails says so itself.
  adding.on('error', () => undefined);
  const queues = new Map<QueueName, Queue<unknown>>();

  const queueOf = (name: QueueName) => {
    const known = queues.get(name);
    if (known) return known;
    const queue = new Queue<unknown>(name, { connection: adding, prefix });
    queue.on('error', () => undefined);
    queues.set(name, queue);
    return queue;
  };

  return {
    kind: 'redis',
    async add(name, jobs) {
      await soon(queueOf(name).addBulk(jobs.map((job) => toBullJob(name, job))));
    },
    consume(name, handler, options) {
      const connection = new Redis(url, { maxRetriesPerRequest: null });
      const worker = new Worker<unknown>(name, toBullProcessor(name, handler), {
        connection,
        prefix,
        concurrency: options.concurrency,
      });
      reportFaults(worker, options);
      return {
        async close() {
          // Without Redis there is nothing to wait for, and BullMQ would wait for Redis.
          if (connection.status === 'ready') await worker.close();
          else void worker.close(true).catch(() => undefined);
          connection.disconnect();
        },
      };
    },
    async waiting(name) {
      const counts = await soon(queueOf(name).getJobCounts('waiting', 'prioritized', 'delayed'));
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    async close() {
      if (adding.status === 'ready') await Promise.all([...queues.values()].map((queue) => queue.close()));
      adding.disconnect();
    },
  };
}
