import type { AnnualReport, TextPrint } from '@gongkai/report-model';

import type { SimilarReport, SimilarTexts } from './similar-texts.js';
import { textPrint } from './text-print.js';

/** What more agencies than this use in a year is nobody's own: no county has so many, so that it came from above. */
export const MOST_AGENCIES = 60;

/** So many buckets in common make two reports worth comparing. */
const FEWEST_BUCKETS = 2;

/** One of the reports that are compared with each other. */
export interface ReportToCompare {
  /** Its id or its file. */
  readonly report: string;
  /** Whose it is, whatever the agency was called in the year. */
  readonly agencyId: string;
  readonly agency: string;
  readonly year: number;
  readonly reading: AnnualReport;
}

/**
 * For each of some reports at hand those that may say the same, in the order in
 * which they were given. Stored reports are found by the same rules in SQL.
 */
export function similarTexts(reports: readonly ReportToCompare[]): SimilarTexts[] {
  const printed = reports.map((report) => ({ ...report, print: textPrint(report.reading) }));
  const common = usedByMany(printed, ({ sentences }) => sentences);
  const commonBuckets = usedByMany(printed, ({ buckets }) => buckets);
  const holders = new Map<number, Printed[]>();
  for (const report of printed) {
    for (const bucket of report.print.buckets) {
      if (!commonBuckets.has(bucket)) holders.set(bucket, [...(holders.get(bucket) ?? []), report]);
    }
  }
  return printed.map((report) => ({ reports: candidates(report, holders).map(withSections), common: [...common] }));
}

type Printed = ReportToCompare & { readonly print: TextPrint };

function usedByMany(reports: readonly Printed[], numbers: (print: TextPrint) => readonly number[]): Set<number> {
  const uses = new Map<string, number>();
  const common = new Set<number>();
  for (const { year, print } of reports) {
    for (const number of numbers(print)) {
      const count = (uses.get(`${year}/${number}`) ?? 0) + 1;
      uses.set(`${year}/${number}`, count);
      if (count > MOST_AGENCIES) common.add(number);
    }
  }
  return common;
}

function candidates(report: Printed, holders: ReadonlyMap<number, readonly Printed[]>): Printed[] {
  const shared = new Map<Printed, number>();
  for (const bucket of report.print.buckets) {
    for (const other of holders.get(bucket) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared]
    .filter(([other, count]) => count >= FEWEST_BUCKETS && isCompared(report, other))
    .map(([other]) => other);
}

/** With others of the same year, and with those of the year before that it may have been taken from. */
function isCompared(report: Printed, other: Printed): boolean {
  return other.agencyId !== report.agencyId && (other.year === report.year || other.year === report.year - 1);
}

function withSections({ report, agency, year, print: { sections } }: Printed): SimilarReport {
  return { report, agency, year, sections };
}
