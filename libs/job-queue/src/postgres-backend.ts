import { createPostgresBackend, runMigrations, withBackend } from 'bullmq';
import pg from 'pg';

import { reportFaults, toBullJob, toBullProcessor } from './bull-jobs.js';
import type { QueueName } from './jobs.js';
import type { QueueBackend } from './queue-backend.js';

const SCHEMA = 'job_queue';

const { Queue, Worker } = withBackend(createPostgresBackend);

/** Queues in the database itself: nothing more to install. Prepares its schema first. */
export async function openPostgresBackend(url: string): Promise<QueueBackend> {
  await prepare(url);
  const connection = (max: number) => ({ connectionString: url, schema: SCHEMA, max });
  const queues = new Map<QueueName, InstanceType<typeof Queue<unknown>>>();

  const queueOf = (name: QueueName) => {
    const queue = queues.get(name) ?? new Queue<unknown>(name, { connection: connection(2) });
    queues.set(name, queue);
    return queue;
  };

  return {
    kind: 'postgres',
    async add(name, jobs) {
      await queueOf(name).addBulk(jobs.map((job) => toBullJob(name, job)));
    },
    consume(name, handler, options) {
      const { concurrency } = options;
      const worker = new Worker<unknown>(name, toBullProcessor(name, handler), {
        connection: connection(concurrency + 2),
        concurrency,
      });
      reportFaults(worker, options);
      return { close: () => worker.close() };
    },
    async waiting(name) {
      const counts = await queueOf(name).getJobCounts('waiting', 'prioritized', 'delayed');
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    async close() {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
    },
  };
}

async function prepare(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}
