import type { Consumer, QueueBackend } from '@gongkai/job-queue';
import { CHECK_REPORTS } from '@gongkai/report-storage';
import { Inject, Injectable, Logger } from '@nestjs/common';

import type { WorkerSettings } from '../settings.js';
import { QUEUE, SETTINGS } from '../tokens.js';
import { CheckingThreads } from './checking-threads.js';

/** Turns a job into a check of the reports that it names. */
@Injectable()
export class CheckReportsProcessor {
  private readonly logger = new Logger(CheckReportsProcessor.name);
  private consumer: Consumer | null = null;

  constructor(
    @Inject(QUEUE) private readonly queue: QueueBackend,
    @Inject(SETTINGS) private readonly settings: WorkerSettings,
    private readonly threads: CheckingThreads,
  ) {}

  start(): void {
    this.consumer = this.queue.consume(CHECK_REPORTS, ({ reportIds }) => this.threads.check(reportIds), {
      concurrency: this.settings.concurrency,
      onError: (error, job) => {
        this.logger.error({ job: job?.id, attempt: job?.attempt, error: error.message, cause: error.cause });
      },
    });
  }

  /** Takes no more jobs, and waits for those in hand. */
  async stop(): Promise<void> {
    await this.consumer?.close();
    await this.threads.close();
  }
}
