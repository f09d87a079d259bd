import type { Findings, FindingsQuery, Report, SourceDocument } from '@gongkai/api-contract';
import { AppError } from '@gongkai/outcome';
import { findingsSheet } from '@gongkai/report-export';
import { FindingRepository, ReportRepository, type StoredFinding, type StoredReport } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { type RuleSaying, RulesService } from '../rules/rules.service.js';

@Injectable()
export class ReportsService {
  constructor(
    private readonly reports: ReportRepository,
    private readonly found: FindingRepository,
    private readonly rules: RulesService,
  ) {}

  /** @throws AppError `report-not-found`, as every method here */
  async get(id: string): Promise<Report> {
    const report = await this.reports.get(id);
    return shown(report, await this.reports.versions(report.agency.id, report.year));
  }

  async findings(id: string, { solved }: FindingsQuery = { solved: false }): Promise<Findings> {
    await this.reports.get(id);
    const rows = await this.found.ofReport(id, { solved });
    return { reportId: id, rows: rows.map((finding) => shownFinding({ ...finding, ...this.rules.sayingOf(finding) })) };
  }

  async findingsSheet(id: string): Promise<ReturnType<typeof findingsSheet>> {
    const { agency, year, fileName, reading } = await this.reports.get(id);
    const findings = await this.found.ofReport(id);
    const rows = findings.map((finding) => ({
      ...finding,
      ...this.rules.sayingOf(finding),
      also: finding.also.map((rule) => this.rules.sayingOf({ rule }).title.zh),
    }));
    return findingsSheet({ agency, year, edition: reading.edition, fileName, rows, exportedAt: new Date() });
  }

  async document(id: string): Promise<SourceDocument> {
    const submissionId = await this.submissionOf(id);
    const document = await this.reports.document(submissionId);
    if (document === null) throw new AppError('report-not-found', '没有保存这份年报的读取结果，请下载原件查看', { id });
    // Written by our own reader; the answer's schema checks it on the way out.
    return document as SourceDocument;
  }

  /**
   * Which submission holds the original.
   *
   * @throws AppError `report-without-document`
   */
  async submissionOf(id: string): Promise<string> {
    const { submissionId } = await this.reports.get(id);
    if (submissionId === null) {
      throw new AppError('report-without-document', '这份年报只导入了数字，没有文档；可以上传文档来补上', { id });
    }
    return submissionId;
  }
}

function shownFinding(finding: StoredFinding & RuleSaying): Findings['rows'][number] {
  return {
    ...finding,
    cells: [...finding.cells],
    at: [...finding.at],
    also: [...finding.also],
    others: [...finding.others],
  };
}

function shown({ reading, ...stored }: StoredReport, versions: Report['versions']): Report {
  const { agency: printedAgency, edition, cells, facts, problems, measures, notices } = reading;
  return {
    ...stored,
    versions,
    printedAgency,
    edition,
    cells,
    facts: [...facts],
    problems: problems.map(({ categories, ...item }) => ({ ...item, categories: [...categories] })),
    measures: measures.map(({ categories, ...item }) => ({ ...item, categories: [...categories] })),
    notices: [...notices],
  };
}
