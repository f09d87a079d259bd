import { randomUUID } from 'node:crypto';

import type { Finding, Reading } from '@gongkai/report-model';
import type { EntityManager } from 'typeorm';

import { toCellArrays } from '../cell-arrays.js';
import { FindingEntity } from '../entities/finding.entity.js';
import { ReportMeasuresEntity } from '../entities/report-measures.entity.js';
import { ReportEntity } from '../entities/report.entity.js';
import { storableJson, storableText } from '../storable.js';
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

/** Writes the report, its measures and its findings; whether it is current is settled afterwards. */
export async function insertReport(
  transaction: EntityManager,
  submissionId: string,
  { reading, measures, findings, ruleSet }: FinishedReading,
  { agencyId, year }: { readonly agencyId: string; readonly year: number },
): Promise<void> {
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
    ruleSet,
  });
  const { onTimeSentence, problemCategories, disputed, approximate, ...counts } = measures;
  await transaction.insert(ReportMeasuresEntity, {
    ...counts,
    reportId,
    agencyId,
    year,
    current: false,
    onTimeSentence: onTimeSentence === null ? null : storableText(onTimeSentence),
    problemCategories: [...problemCategories],
    disputed: [...disputed],
    approximate: [...approximate],
    openErrors: open(findings, 'error'),
    openWarnings: open(findings, 'warning'),
  });
  for (const finding of findings) await insertFinding(transaction, reportId, finding);
}

/** What cannot be judged is no error. */
function open(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity && finding.verdict === 'violated').length;
}

async function insertFinding(transaction: EntityManager, reportId: string, finding: Finding): Promise<void> {
  const { message, suggestion, expected, found } = finding;
  await transaction.insert(FindingEntity, {
    reportId,
    rule: finding.rule,
    catalogue: finding.catalogue,
    severity: finding.severity,
    verdict: finding.verdict,
    messageZh: storableText(message.zh),
    messageEn: storableText(message.en),
    suggestionZh: storableText(suggestion.zh),
    suggestionEn: storableText(suggestion.en),
    cells: [...finding.cells],
    expected: storable(expected),
    found: storable(found),
    places: [...finding.at],
    also: [...finding.also],
  });
}

function storable(value: number | string | null): number | string | null {
  return typeof value === 'string' ? storableText(value) : value;
}
