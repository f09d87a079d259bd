import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';

import { OUTBOX_CHANNEL } from '../channels.js';
import { notify, select } from '../sql.js';

/** The queue whose jobs are submissions to be read; a payload is `{ submissionId }`. */
export const READ_SUBMISSION = 'read-submission';

/** The queue whose jobs are reports to be checked again; a payload is `{ reportIds }`. */
export const CHECK_REPORTS = 'check-reports';
const REPORTS_A_JOB = 100;

/** The smaller the sooner: what a person waits for goes before the sample. */
export const PRIORITY = { person: 1, sample: 10 } as const;

export type Priority = keyof typeof PRIORITY;

/** A bell to be rung. */
export interface OutboxMessage {
  readonly id: string;
  readonly queue: string;
  readonly payload: unknown;
  readonly priority: number;
}

const MessageRow = z.object({ id: z.string(), queue: z.string(), payload: z.unknown(), priority: z.number() });

@Injectable()
export class OutboxRepository {
  constructor(private readonly database: DataSource) {}

  /**
   * Hands what is unsent for these queues to `send`, the most urgent first, and marks it sent when
   * that has come back. A process that dies in between sends the same ids again.
   * Other relays work on other rows meanwhile.
   *
   * @returns how many were sent; at most `limit`
   */
  relay(
    queues: readonly string[],
    limit: number,
    send: (messages: readonly OutboxMessage[]) => Promise<void>,
  ): Promise<number> {
    return this.database.transaction(async (transaction) => {
      const messages = await select(
        transaction,
        MessageRow,
        `SELECT id, queue, payload, priority FROM outbox WHERE sent_at IS NULL AND queue = ANY($2)
         ORDER BY priority, created_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [limit, queues],
      );
      if (messages.length === 0) return 0;
      await send(messages);
      await transaction.query('UPDATE outbox SET sent_at = now() WHERE id = ANY($1::uuid[])', [
        messages.map(({ id }) => id),
      ]);
      return messages.length;
    });
  }

  /** Forgets what was sent long ago. */
  async prune(): Promise<void> {
    await this.database.query(`DELETE FROM outbox WHERE sent_at < now() - interval '7 days'`);
  }
}

/** Within the transaction of what it is about. */
export async function ring(transaction: EntityManager, submissionId: string, priority: number): Promise<void> {
  await put(transaction, READ_SUBMISSION, [{ submissionId }], priority);
}

/** The same for reports to be checked, some at a time. */
export async function ringForChecks(
  transaction: EntityManager,
  reportIds: readonly string[],
  priority: number,
): Promise<void> {
  const jobs = Array.from({ length: Math.ceil(reportIds.length / REPORTS_A_JOB) }, (_, job) => ({
    reportIds: reportIds.slice(job * REPORTS_A_JOB, (job + 1) * REPORTS_A_JOB),
  }));
  await put(transaction, CHECK_REPORTS, jobs, priority);
}

async function put(
  transaction: EntityManager,
  queue: string,
  payloads: readonly object[],
  priority: number,
): Promise<void> {
  if (payloads.length === 0) return;
  await transaction.query(
    'INSERT INTO outbox (queue, payload, priority) SELECT $1, payload, $3 FROM unnest($2::jsonb[]) AS payload',
    [queue, payloads.map((payload) => JSON.stringify(payload)), priority],
  );
  await notify(transaction, OUTBOX_CHANNEL);
}
