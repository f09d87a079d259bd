import { DocumentSandbox } from '@gongkai/document-sandbox';
import { FileStore } from '@gongkai/file-store';
import { openQueueBackend, OutboxRelay, type QueueBackend, Sweeper } from '@gongkai/job-queue';
import { CheckRepository, OutboxRepository, ReadingRepository, StorageModule } from '@gongkai/report-storage';
import { type DynamicModule, Logger, Module } from '@nestjs/common';

import { CheckReportsProcessor } from './check-reports/check-reports.processor.js';
import { CheckingThreads } from './check-reports/checking-threads.js';
import { ReportJudging } from './check-reports/report-judging.service.js';
import { ReadSubmissionProcessor } from './read-submission/read-submission.processor.js';
import { ReportReading } from './read-submission/report-reading.service.js';
import { SampleLoader } from './sample-province/sample-loader.service.js';
import type { WorkerSettings } from './settings.js';
import { QUEUE, SETTINGS } from './tokens.js';
import { WorkerService } from './worker.service.js';

@Module({})
export class WorkerModule {
  static forRoot(settings: WorkerSettings): DynamicModule {
    const { databaseUrl, redisUrl, fileStore } = settings;
    const logger = new Logger('Queue');
    const onError = (error: unknown) => {
      logger.error(error);
    };
    return {
      module: WorkerModule,
      imports: [StorageModule.forRoot(databaseUrl)],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: FileStore, useFactory: () => new FileStore(fileStore) },
        { provide: DocumentSandbox, useFactory: () => new DocumentSandbox() },
        { provide: QUEUE, useFactory: () => openQueueBackend({ databaseUrl, redisUrl }) },
        {
          provide: OutboxRelay,
          inject: [OutboxRepository, QUEUE],
          useFactory: (outbox: OutboxRepository, queue: QueueBackend) =>
            new OutboxRelay(outbox, queue, { databaseUrl, onError }),
        },
        {
          provide: Sweeper,
          inject: [ReadingRepository, CheckRepository, OutboxRepository],
          useFactory: (readings: ReadingRepository, checks: CheckRepository, outbox: OutboxRepository) =>
            new Sweeper(readings, checks, outbox, onError),
        },
        ReportJudging,
        CheckingThreads,
        CheckReportsProcessor,
        ReportReading,
        ReadSubmissionProcessor,
        SampleLoader,
        WorkerService,
      ],
    };
  }
}
