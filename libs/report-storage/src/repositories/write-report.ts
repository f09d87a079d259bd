import { randomUUID } from 'node:crypto';

import type { AnnualReport, Reading } from '@gongkai/report-model';
import type { EntityManager } from 'typeorm';

import { toCellArrays } from '../cell-arrays.js';
import { ReportMeasuresEntity } from '../entities/report-measures.entity.js';
import { ReportProblemEntity } from '../entities/report-problem.entity.js';
import { ReportEntity } from '../entities/report.entity.js';
import { storableJson, storableText } from '../storable.js';
import { measuredColumns } from './measured-columns.js';
import { insertText } from './similar-texts.js';
import type { FinishedReading } from './reading.repository.js';

/** Keeps where everything stood; a later reading takes the place of an earlier one. */
export async function writeReading(
  transaction: EntityManager,
  submissionId: string,
  reading: Reading,
  document: unknown,
): Promise<void> {
  await transaction.query(
    `INSERT INTO reading (submission_id, reading, document) VALUES ($1, $2, $3)
     ON CONFLICT (submission_id) DO UPDATE SET reading = excluded.reading, document = excluded.document`,
    [submissionId, storableJson(reading), document === null ? null : storableJson(document)],
  );
}

/** Writes the report and its measures, and gives its id; whether it is current, and what is found in it, is settled afterwards. */
export async function insertReport(
  transaction: EntityManager,
  submissionId: string,
  { reading, measures, text, judge }: FinishedReading,
  { agencyId, year }: { readonly agencyId: string; readonly year: number },
): Promise<string> {
  const reportId = randomUUID();
  const { values, states } = toCellArrays(reading);
  await transaction.insert(ReportEntity, {
    id: reportId,
    submissionId,
    agencyId,
    year,
    edition: reading.edition,
    current: false,
    cellValues: [...values],
    cellStates: [...states],
    ruleSet: judge.ruleSet,
  });
  const columns = measuredColumns(measures, reading.facts);
  await transaction.insert(ReportMeasuresEntity, { reportId, agencyId, year, current: false, ...columns });
  await insertProblems(transaction, reportId, reading);
  await insertText(transaction, reportId, year, text);
  return reportId;
}

async function insertProblems(transaction: EntityManager, reportId: string, { problems }: AnnualReport): Promise<void> {
  const rows = problems.map(({ text, categories }, position) => ({
    reportId,
    position,
    text: storableText(text),
    categories: [...categories],
  }));
  if (rows.length > 0) await transaction.insert(ReportProblemEntity, rows);
}
