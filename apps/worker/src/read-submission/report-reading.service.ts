import { textPrint } from '@gongkai/consistency-rules';
import { DocumentSandbox } from '@gongkai/document-sandbox';
import { FileStore } from '@gongkai/file-store';
import { measure } from '@gongkai/indicators';
import { AppError, type ErrorCode } from '@gongkai/outcome';
import type { ReportResult } from '@gongkai/report-pipeline';
import { AgencyRepository, type Claim, ReadingRepository } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ReportJudging } from '../check-reports/report-judging.service.js';
import { attribute } from './attribution.js';

/** What speaks against the document, and not against the machine. */
const STRIKES: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['document-killed', 'document-too-complex']);
/** After so many a person has to look at it. */
const MOST_STRIKES = 2;

/** Reads one submission: document, whose report it is, findings, measures; all of it stored together or not at all. */
@Injectable()
export class ReportReading {
  constructor(
    private readonly files: FileStore,
    private readonly sandbox: DocumentSandbox,
    private readonly agencies: AgencyRepository,
    private readonly judging: ReportJudging,
    private readonly readings: ReadingRepository,
  ) {}

  /**
   * Comes back when the submission is settled, or when there is nothing to do
   * about it. Throws when it is worth another attempt; it is free for one then.
   */
  async readAndStore(submissionId: string): Promise<void> {
    const claim = await this.readings.claim(submissionId);
    if (!claim) return;
    try {
      const bytes = await this.files.get(claim.sha256);
      if (bytes) await this.store(claim, await this.sandbox.read(bytes));
      else await this.readings.fail(claim, 'file-missing', '原文件不在文件库中，请重新上传；如仍有问题，请联系管理员');
    } catch (error) {
      await this.settleFailure(claim, error);
    }
  }

  private async store(claim: Claim, { document, reading }: ReportResult): Promise<void> {
    switch (reading.kind) {
      case 'unreadable':
        await this.readings.refuse(claim, { code: reading.code, reason: reading.reason });
        break;
      case 'other':
        await this.readings.refuse(claim, { code: reading.documentKind, reason: reading.reason, reading, document });
        break;
      case 'annual-report': {
        const attribution = attribute(reading, claim, await this.agencies.versions());
        await this.readings.finish(claim, {
          reading,
          document,
          // Only now that the agency is known can the report be compared with its neighbours.
          judge: await this.judging.judge(),
          measures: measure(reading),
          text: textPrint(reading),
          attribution,
        });
      }
    }
  }

  private async settleFailure(claim: Claim, error: unknown): Promise<void> {
    const strike = error instanceof AppError && STRIKES.has(error.code);
    if (strike && claim.strikes + 1 >= MOST_STRIKES) {
      await this.readings.fail(claim, error.code, `${error.message}。系统已停止自动处理，管理员会查看这份文件`);
      return;
    }
    await this.readings.release(claim, { strike });
    // Not as an AppError, which the queue would take for "never again".
    throw new Error(`Submission ${claim.submissionId} goes back to the queue`, { cause: error });
  }
}
