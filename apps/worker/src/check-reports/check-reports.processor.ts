import type { Consumer, QueueBackend } from '@gongkai/job-queue';
import { CHECK_REPORTS, CheckRepository } from '@gongkai/report-storage';
import { Inject, Injectable, Logger } from '@nestjs/common';

import type { WorkerSettings } from '../settings.js';
import { QUEUE, SETTINGS } from '../tokens.js';
import { ReportJudging } from './report-judging.service.js';

/** Turns a job into a check of the reports that it names. */
@Injectable()
export class CheckReportsProcessor {
  private readonly logger = new Logger(CheckReportsProcessor.name);
  private consumer: Consumer | null = null;

  constructor(
    @Inject(QUEUE) private readonly queue: QueueBackend,
    @Inject(SETTINGS) private readonly settings: WorkerSettings,
    private readonly checks: CheckRepository,
    private readonly judging: ReportJudging,
  ) {}

  start(): void {
    this.consumer = this.queue.consume(CHECK_REPORTS, ({ reportIds }) => this.check(reportIds), {
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

  private async check(reportIds: readonly string[]): Promise<void> {
    await this.checks.check(reportIds, await this.judging.judge());
  }
}
