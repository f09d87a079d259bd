import type { Payload, QueueName } from './jobs.js';

/** A job on its way into a queue. */
export interface NewJob {
  /** A job whose id was given before is not added again, also when it has been done. */
  readonly id: string;
  readonly payload: unknown;
  /** The smaller the sooner; from 1. */
  readonly priority: number;
}

/** Does one job. What it throws is tried again later, except an AppError: that fails the same way every time. */
export type JobHandler<Name extends QueueName> = (payload: Payload<Name>) => Promise<void>;

export interface ConsumerOptions {
  /** How many jobs this process does at a time. */
  readonly concurrency: number;
  /** For the log: a job that has failed (with the number of the attempt), or a fault of the queue itself. */
  readonly onError: (error: Error, job?: { readonly id: string; readonly attempt: number }) => void;
}

export interface Consumer {
  /** Takes no more jobs and waits for those in hand. */
  close(): Promise<void>;
}

/** Where jobs wait: PostgreSQL or Redis, which behave alike. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  /** Comes back when all of them are kept. */
  add(queue: QueueName, jobs: readonly NewJob[]): Promise<void>;
  consume<Name extends QueueName>(queue: Name, handler: JobHandler<Name>, options: ConsumerOptions): Consumer;
  /** Jobs that wait for a worker. */
  waiting(queue: QueueName): Promise<number>;
  /** Consumers have to be closed before. */
  close(): Promise<void>;
}
