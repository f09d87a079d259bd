import { randomUUID } from 'node:crypto';

import type { DataSource } from 'typeorm';

import { AgencyVersionEntity } from '../entities/agency-version.entity.js';
import { AgencyEntity } from '../entities/agency.entity.js';
import { ReportMeasuresEntity } from '../entities/report-measures.entity.js';
import { ReportEntity } from '../entities/report.entity.js';
import { ReportingDutyEntity } from '../entities/reporting-duty.entity.js';
import { StoredFileEntity } from '../entities/stored-file.entity.js';
import { SubmissionEntity } from '../entities/submission.entity.js';
import { pinyinKeys } from '../pinyin.js';

/** Writes an agency that held from 2000 on, unless something else is said. */
export async function storeAgency(
  source: DataSource,
  agency: { id: string; name: string; sample?: boolean } & Partial<AgencyVersionEntity>,
  duties: readonly number[] = [],
): Promise<void> {
  const { id, sample = false, ...version } = agency;
  const agencies = source.getRepository(AgencyEntity);
  if (!(await agencies.existsBy({ id }))) await agencies.insert({ id, sample });
  await source.getRepository(AgencyVersionEntity).insert({
    id: randomUUID(),
    agencyId: id,
    kind: 'science',
    regionCode: '640323',
    validFrom: '2000-01-01',
    pinyin: pinyinKeys([version.name, ...(version.aliases ?? [])]),
    ...version,
  });
  await source.getRepository(ReportingDutyEntity).insert(duties.map((year) => ({ agencyId: id, year })));
}

/** Writes a current report with its submission and its measures; answers its id. */
export async function storeReport(
  source: DataSource,
  report: { agencyId: string; year: number; publishedOn?: string } & Partial<ReportMeasuresEntity>,
): Promise<string> {
  const { agencyId, year, publishedOn, ...measures } = report;
  const [id, submissionId, sha256] = [randomUUID(), randomUUID(), randomUUID()];
  await source.getRepository(StoredFileEntity).insert({ sha256, size: 1 });
  await source.getRepository(SubmissionEntity).insert({
    id: submissionId,
    sha256,
    fileName: '年报.docx',
    state: 'checked',
    priority: 1,
    agencyId,
    year,
    publishedOn: publishedOn ?? null,
  });
  await source.getRepository(ReportEntity).insert({
    id,
    submissionId,
    agencyId,
    year,
    edition: '2021',
    current: true,
    cellValues: [],
    cellStates: [],
    ruleSet: '1',
  });
  await source.getRepository(ReportMeasuresEntity).insert({
    reportId: id,
    agencyId,
    year,
    current: true,
    openErrors: 0,
    openWarnings: 0,
    ...measures,
  });
  return id;
}
