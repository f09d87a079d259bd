import {
  listen,
  type Listener,
  OUTBOX_CHANNEL,
  type OutboxMessage,
  type OutboxRepository,
} from '@gongkai/report-storage';

import { QUEUES } from './jobs.js';
import type { QueueBackend } from './queue-backend.js';
import { repeat, type Repeated } from './repeated.js';

const BATCH = 200;
/** In case a notification was lost. */
const LOOK_EVERY_MS = 5000;

export interface RelayOptions {
  readonly databaseUrl: string;
  readonly onError: (error: unknown) => void;
}

/** Rings the bells of the outbox: takes what has been committed, puts it into its queue, marks it sent. */
export class OutboxRelay {
  private looking: Repeated | null = null;
  private listener: Listener | null = null;

  constructor(
    private readonly outbox: OutboxRepository,
    private readonly queues: QueueBackend,
    private readonly options: RelayOptions,
  ) {}

  start(): void {
    const looking = repeat(() => this.relayAll(), LOOK_EVERY_MS, this.options.onError);
    const look = () => {
      looking.now();
    };
    this.looking = looking;
    this.listener = listen(this.options.databaseUrl, OUTBOX_CHANNEL, look, look);
  }

  async stop(): Promise<void> {
    await this.listener?.close();
    await this.looking?.stop();
  }

  private async relayAll(): Promise<void> {
    let sent = BATCH;
    while (sent === BATCH) sent = await this.outbox.relay(QUEUES, BATCH, (messages) => this.send(messages));
  }

  private async send(messages: readonly OutboxMessage[]): Promise<void> {
    for (const queue of QUEUES) {
      const jobs = messages.filter((message) => message.queue === queue);
      if (jobs.length > 0) await this.queues.add(queue, jobs);
    }
  }
}
