import type {
  AgencyChoice,
  Findings,
  PackedReceipt,
  Receipt,
  Submission,
  Submissions,
  SubmissionsQuery,
} from '@gongkai/api-contract';
import { AppError } from '@gongkai/outcome';
import {
  type NewSubmission,
  type StoredAccount,
  type StoredSubmission,
  SubmissionRepository,
} from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { AgencyNames } from '../organisations/agency-names.js';
import { ReportsService } from '../reports/reports.service.js';
import { ArchivesService } from './archives.service.js';
import { mayRead, mayChange } from './permission.js';
import { shownSubmission } from './shown-submission.js';
import { cleanName, type Kept, type Upload } from './upload.js';

@Injectable()
export class SubmissionsService {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly agencies: AgencyNames,
    private readonly reports: ReportsService,
    private readonly archives: ArchivesService,
  ) {}

  /**
   * Promises to read what has been kept; of a zip file, each document in it. When
   * this returns, neither can be lost, queue or no queue.
   *
   * @throws AppError `agency-not-found`, `submission-not-found` where there is nothing to replace,
   *   `question-invalid` for several documents in place of one
   */
  async receive(upload: Upload, by: StoredAccount): Promise<Receipt> {
    const describe = await this.submissionsBy(upload, by);
    const members = await this.archives.open(upload.file);
    if (!members) return this.submissions.receive(describe(upload.file, upload.fileName));
    if (upload.fields.replaces !== undefined) {
      throw new AppError('question-invalid', '压缩包里有几份文件，不能用来替换一份年报；请单独上传替换的那一份');
    }
    const kept = members.filter((member) => 'file' in member);
    const receipts = await this.submissions.receiveAll(
      kept.map(({ file, fileName }) => describe(file, cleanName(fileName))),
    );
    const [first] = receipts;
    if (!first) throw new AppError('document-empty', '压缩包里没有可以读取的文件，请检查后重新上传');
    const remaining = [...receipts];
    const archive = members.map((member): PackedReceipt =>
      'file' in member
        ? { fileName: member.fileName, receipt: remaining.shift() ?? null, reason: null }
        : { fileName: member.fileName, receipt: null, reason: member.error.message },
    );
    return { ...first, archive };
  }

  /** What all files of an upload have in common. */
  private async submissionsBy(
    { fields: { agency, year, publishedOn, replaces } }: Upload,
    by: StoredAccount,
  ): Promise<(file: Kept, fileName: string) => NewSubmission> {
    const givenAgency = agency === undefined ? null : await this.agencies.idOf(agency);
    return (file, fileName) => ({
      ...file,
      fileName,
      sentBy: by.id,
      publishedOn: publishedOn ?? null,
      givenAgency,
      givenYear: year ?? null,
      replaces: replaces ?? null,
      sample: false,
      priority: 'person',
    });
  }

  async list({ limit, after }: SubmissionsQuery, by: StoredAccount): Promise<Submissions> {
    const rows = await this.submissions.listBySender(by.id, { limit: limit + 1, after });
    const page = rows.slice(0, limit);
    return { rows: page.map(shownSubmission), next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
  }

  async get(id: string, by: StoredAccount): Promise<Submission> {
    return shownSubmission(await this.readable(id, by));
  }

  /** @throws AppError `report-not-found` while it has not been read, or was no report */
  async findings(id: string, by: StoredAccount): Promise<Findings> {
    const { reportId } = await this.readable(id, by);
    if (reportId === null)
      throw new AppError('report-not-found', '这份文件还没有读出年报，请先看它的状态和原因', { id });
    return this.reports.findings(reportId);
  }

  async withdraw(id: string, by: StoredAccount): Promise<void> {
    mayChange(await this.submissions.get(id), by);
    await this.submissions.withdraw(id);
  }

  async setPublishedOn(id: string, publishedOn: string | null, by: StoredAccount): Promise<Submission> {
    mayChange(await this.submissions.get(id), by);
    await this.submissions.setPublishedOn(id, publishedOn);
    return this.get(id, by);
  }

  /** @throws AppError `submission-settled` where nothing is to be chosen */
  async chooseAgency(id: string, { agency, year }: AgencyChoice, by: StoredAccount): Promise<Submission> {
    mayChange(await this.submissions.get(id), by);
    await this.submissions.chooseAgency(id, await this.agencies.idOf(agency), year ?? null);
    return this.get(id, by);
  }

  /** @throws AppError `submission-not-found`, `not-allowed` */
  async readable(id: string, by: StoredAccount): Promise<StoredSubmission> {
    const submission = await this.submissions.get(id);
    mayRead(submission, by);
    return submission;
  }
}
