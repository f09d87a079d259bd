import { AppError } from '@gongkai/outcome';
import { type Job, type JobsOptions, UnrecoverableError } from 'bullmq';

import { JOBS, type QueueName } from './jobs.js';
import type { ConsumerOptions, JobHandler, NewJob } from './queue-backend.js';

/** Done and failed jobs are kept for a day, so that a bell that is rung twice is heard once. */
const KEPT_SECONDS = 24 * 60 * 60;

const OPTIONS: JobsOptions = {
  attempts: 3,
  backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
  removeOnComplete: { age: KEPT_SECONDS, count: 5000 },
  removeOnFail: { age: KEPT_SECONDS, count: 5000 },
};

export function toBullJob(queue: QueueName, { id, payload, priority }: NewJob) {
  return { name: queue, data: payload, opts: { ...OPTIONS, jobId: id, priority } };
}

/** The handler as BullMQ calls it. */
export function toBullProcessor<Name extends QueueName>(queue: Name, handler: JobHandler<Name>) {
  return async (job: Pick<Job<unknown>, 'data'>): Promise<void> => {
    try {
      await handler(JOBS[queue].parse(job.data));
    } catch (error) {
      if (error instanceof AppError) throw new UnrecoverableError(`${error.code}: ${error.message}`);
      throw error;
    }
  };
}

interface FailingWorker {
  on(event: 'error', heard: (error: Error) => void): unknown;
  on(
    event: 'failed',
    heard: (job: { id?: string | undefined; attemptsMade: number } | undefined, error: Error) => void,
  ): unknown;
}

export function reportFaults(worker: FailingWorker, { onError }: ConsumerOptions): void {
  worker.on('error', (error) => {
    onError(error);
  });
  worker.on('failed', (job, error) => {
    onError(error, job ? { id: job.id ?? '', attempt: job.attemptsMade } : undefined);
  });
}
