import type { EntityManager } from 'typeorm';

import { ReportMeasuresEntity } from '../entities/report-measures.entity.js';
import { ReportEntity } from '../entities/report.entity.js';
import { withoutRollups } from '../repositories/rollups.js';
import { copyRows } from './copy-rows.js';
import { inCopy } from './in-copy.js';
import type { ReportPlace } from './make-room.js';
import type { ReportRead } from './reading-aside.js';
import { MEASURES_COLUMNS, REPORT_COLUMNS } from './report-in-copy.js';

/** A report of the file with what it is called in the database, and where it belongs there. */
export interface PlacedReport extends ReportRead, ReportPlace {
  readonly id: string;
}

/** Writes both rows of each; those that no document stands before count, and wait for the rules. */
export async function writeReports(transaction: EntityManager, reports: readonly PlacedReport[]): Promise<void> {
  const due = new Date();
  await withoutRollups(transaction, () =>
    copyRows(
      transaction,
      ReportEntity,
      ['id', 'agencyId', 'year', 'current', 'checkDue', ...REPORT_COLUMNS],
      rowsOf(reports, (report) => [
        inCopy([...placeOf(report), report.hasDocument ? null : due]),
        report.written.report,
      ]),
    ),
  );
  await copyRows(
    transaction,
    ReportMeasuresEntity,
    ['reportId', 'agencyId', 'year', 'current', ...MEASURES_COLUMNS],
    rowsOf(reports, (report) => [inCopy(placeOf(report)), report.written.measures]),
  );
}

/** Made one by one, as they are asked for: the database has the first while the others are made. */
function* rowsOf(
  reports: readonly PlacedReport[],
  partsOf: (report: PlacedReport) => [place: string, written: string],
): Generator<string> {
  for (const report of reports) yield partsOf(report).join('\t');
}

function placeOf({ id, agency, year, hasDocument }: PlacedReport) {
  return [id, agency, year, !hasDocument];
}
