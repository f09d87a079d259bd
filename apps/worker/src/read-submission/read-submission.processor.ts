import type { Consumer, QueueBackend } from '@gongkai/job-queue';
import { READ_SUBMISSION } from '@gongkai/report-storage';
import { Inject, Injectable, Logger } from '@nestjs/common';

import { QUEUE, SETTINGS } from '../tokens.js';
import type { WorkerSettings } from '../settings.js';
import { ReportReading } from './report-reading.service.js';

/** Turns a job into a call. Nothing else lives here. */
@Injectable()
export class ReadSubmissionProcessor {
  private readonly logger = new Logger(ReadSubmissionProcessor.name);
  private consumer: Consumer | null = null;

  constructor(
    @Inject(QUEUE) private readonly queue: QueueBackend,
    @Inject(SETTINGS) private readonly settings: WorkerSettings,
    private readonly reading: ReportReading,
  ) {}

  start(): void {
    this.consumer = this.queue.consume(READ_SUBMISSION, ({ submissionId }) => this.reading.readAndStore(submissionId), {
      concurrency: this.settings.concurrency,
      onError: (error, job) => {
        this.logger.error({ job: job?.id, attempt: job?.attempt, error: error.message, cause: error.cause });
      },
    });
  }

  /** Takes no more jobs, and waits for those in hand. */
  async stop(): Promise<void> {
    await this.consumer?.close();
  }
}
