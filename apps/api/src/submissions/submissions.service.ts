import type { AgencyChoice, Findings, Receipt, Submission, Submissions, SubmissionsQuery } from '@gongkai/api-contract';
import { AppError } from '@gongkai/outcome';
import { type StoredAccount, type StoredSubmission, SubmissionRepository } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { AgencyNames } from '../organisations/agency-names.js';
import { ReportsService } from '../reports/reports.service.js';
import { mayRead, mayChange } from './permission.js';
import { shownSubmission } from './shown-submission.js';
import type { Upload } from './upload.js';

@Injectable()
export class SubmissionsService {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly agencies: AgencyNames,
    private readonly reports: ReportsService,
  ) {}

  /**
   * Promises to read what has been kept. When this returns, neither can be lost, queue or no queue.
   *
   * @throws AppError `agency-not-found`, `submission-not-found` where there is nothing to replace
   */
  async receive({ file, fileName, fields }: Upload, by: StoredAccount): Promise<Receipt> {
    const { agency, year, publishedOn, replaces } = fields;
    return this.submissions.receive({
      ...file,
      fileName,
      sentBy: by.id,
      publishedOn: publishedOn ?? null,
      givenAgency: agency === undefined ? null : await this.agencies.idOf(agency),
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
