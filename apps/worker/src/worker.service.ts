import { DocumentSandbox, sandboxLimits } from '@gongkai/document-sandbox';
import { OutboxRelay, type QueueBackend, Sweeper } from '@gongkai/job-queue';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';

import { CheckReportsProcessor } from './check-reports/check-reports.processor.js';
import { ReadSubmissionProcessor } from './read-submission/read-submission.processor.js';
import { SampleLoader } from './sample-province/sample-loader.service.js';
import { QUEUE } from './tokens.js';

/** Starts the parts of the worker, and stops them in order. */
@Injectable()
export class WorkerService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WorkerService.name);

  constructor(
    @Inject(QUEUE) private readonly queue: QueueBackend,
    private readonly processor: ReadSubmissionProcessor,
    private readonly checks: CheckReportsProcessor,
    private readonly sandbox: DocumentSandbox,
    private readonly relay: OutboxRelay,
    private readonly sweeper: Sweeper,
    private readonly samples: SampleLoader,
  ) {}

  onApplicationBootstrap(): void {
    const missing = sandboxLimits().filter(({ held }) => !held);
    if (missing.length > 0)
      this.logger.warn(`Not limited on this system: ${missing.map(({ name }) => name).join(', ')}`);
    this.sandbox.warm();
    this.processor.start();
    this.checks.start();
    this.relay.start();
    this.sweeper.start();
    this.samples.start();
  }

  /** Documents that are being read go back to the queue: the sandbox is closed under them. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.samples.stop(), this.relay.stop(), this.sweeper.stop()]);
    await Promise.all([this.processor.stop(), this.checks.stop(), this.sandbox.close()]);
    await this.queue.close();
  }
}
