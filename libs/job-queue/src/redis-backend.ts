import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';

import { reportFaults, toBullJob, toBullProcessor } from './bull-jobs.js';
import type { QueueName } from './jobs.js';
import type { QueueBackend } from './queue-backend.js';

const PREFIX = 'gongkai';

/** Queues in Redis: for workers on more than one machine. */
export function openRedisBackend(url: string, { prefix = PREFIX }: { prefix?: string } = {}): QueueBackend {
  // Whoever adds has to hear soon that Redis is down; a worker waits for as long as it takes.
  const adding = new Redis(url, { maxRetriesPerRequest: 1, connectTimeout: 2000 });
  adding.on('error', () => undefined); // Each command that fails says so itself.
  const queues = new Map<QueueName, Queue<unknown>>();

  const queueOf = (name: QueueName) => {
    const queue = queues.get(name) ?? new Queue<unknown>(name, { connection: adding, prefix });
    queues.set(name, queue);
    return queue;
  };

  return {
    kind: 'redis',
    async add(name, jobs) {
      await queueOf(name).addBulk(jobs.map((job) => toBullJob(name, job)));
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
          await worker.close();
          connection.disconnect();
        },
      };
    },
    async waiting(name) {
      const counts = await queueOf(name).getJobCounts('waiting', 'prioritized', 'delayed');
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    async close() {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      adding.disconnect();
    },
  };
}
