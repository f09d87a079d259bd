import { type AgencyKind, type AgencyVersion, deadline, mustReport, versionInYear } from '@gongkai/organisations';
import { AppError } from '@gongkai/outcome';

import { agencyHistory, type Cells, FIRST_YEAR } from './counts/agency-history.js';
import type { FaultKind } from './faults/fault.js';
import { LEVEL_FAULTS } from './faults/levels.js';
import { FAULT_KINDS, planFaults } from './faults/put-faults.js';
import { governmentReports } from './governments/government-reports.js';
import { Random } from './random.js';
import { sampleAgencies } from './sample-agencies.js';
import { sampleDocument, type SampleDocument } from './sample-document.js';
import { draftOf, type PlannedReport } from './sample-report.js';
import { SAMPLE_NOTE } from './text/report-text.js';
import type { MissingReport, ProvinceTruth } from './truth.js';

export interface SampleOptions {
  /** The same seed makes the same province, byte for byte. */
  readonly seed: number;
  /** Each of 2019 or later: there was no form before. */
  readonly years: readonly number[];
  /**
   * How many bureaus; twelve a county unless told. A county with at least three of them has its government
   * and the government's office besides.
   */
  readonly agencies?: number;
  /** The share of the reports that have a fault, 0..1; 0.08 unless told. */
  readonly faultShare?: number;
}

/** A report that an agency owes. */
export interface SampleDuty {
  readonly agencyId: string;
  readonly year: number;
  /** The last day for it, such as 2024-01-31. */
  readonly deadline: string;
}

/** An invented province: nobody's real figures, marked 示例数据 in every document. */
export interface SampleProvince {
  readonly agencies: readonly AgencyVersion[];
  readonly duties: readonly SampleDuty[];
  readonly documents: readonly SampleDocument[];
  /** Due, and not among the documents. */
  readonly missing: readonly MissingReport[];
  truth(): ProvinceTruth;
}

/** Of a hundred reports that are due, this many are never written. */
const MISSING_PERCENT = 4;

const USUAL_FAULT_SHARE = 0.08;

/** Each has its own draw: no bureau's faults change with the governments that the sample has. */
const FAULT_GROUPS: readonly {
  readonly of: (kind: AgencyKind) => boolean;
  readonly kinds: readonly FaultKind[];
  readonly purpose: readonly string[];
}[] = [
  { of: (kind) => !kind.startsWith('government'), kinds: FAULT_KINDS, purpose: ['faults'] },
  { of: (kind) => kind === 'government-office', kinds: FAULT_KINDS, purpose: ['faults', 'offices'] },
  // What goes wrong within one report is shown by the bureaus.
  { of: (kind) => kind === 'government', kinds: LEVEL_FAULTS, purpose: ['faults', 'governments'] },
];

/**
 * Plans the province; documents are written when their bytes are asked for.
 *
 * Throws AppError `question-invalid` for a year without a form, or a number that makes no sense.
 */
export function sampleProvince(options: SampleOptions): SampleProvince {
  requireSense(options);
  const agencies = sampleAgencies(options.agencies);
  const due = allDue(options, agencies);
  const written = due.filter((report) => !isMissing(report));
  const documents = withFaults(written, options).map((report, place) => sampleDocument(report, place));
  const missing = due.filter(isMissing).map(({ agency: { agencyId }, year }) => ({ agencyId, year }));
  return {
    agencies,
    duties: due.map(({ agency: { agencyId, kind }, year }) => ({ agencyId, year, deadline: deadline(kind, year) })),
    documents,
    missing,
    truth: () => ({
      notice: SAMPLE_NOTE,
      seed: options.seed,
      years: options.years,
      documents: documents.map((document) => document.truth()),
      missing,
    }),
  };
}

export function requireSense({ years, agencies = 1, faultShare = 0 }: SampleOptions): void {
  const wrongYear = years.find((year) => !Number.isInteger(year) || year < FIRST_YEAR);
  if (years.length === 0 || wrongYear !== undefined) {
    throw new AppError('question-invalid', `示例数据只有 ${FIRST_YEAR} 年及以后的年报，请给出这些年份。`);
  }
  if (!Number.isInteger(agencies) || agencies < 1) {
    throw new AppError('question-invalid', '机关的个数应当是不小于 1 的整数。');
  }
  if (!(faultShare >= 0 && faultShare <= 1)) {
    throw new AppError('question-invalid', '有错年报的比例应当在 0 与 1 之间。');
  }
}

/** Bureaus first, as if there were no governments; then the offices, and the governments that sum all of them up. */
function allDue(options: SampleOptions, agencies: readonly AgencyVersion[]): PlannedReport[] {
  const counted = agencies.filter(({ kind }) => kind !== 'government');
  const due = reportsDue(options, counted);
  return [...due, ...governmentReports(due, agencies)];
}

export function reportsDue({ seed, years }: SampleOptions, agencies: readonly AgencyVersion[]): PlannedReport[] {
  const last = Math.max(...years);
  return [...new Set(agencies.map(({ agencyId }) => agencyId))].flatMap((agencyId) => {
    let history: Map<number, Cells> | undefined;
    return [...years].sort().flatMap((year): PlannedReport[] => {
      const agency = versionInYear(agencyId, year, agencies);
      if (!agency || !mustReport(agency, year)) return [];
      history ??= agencyHistory(seed, agency, last);
      return [{ seed, agency, year, cells: history.get(year) ?? {}, below: [], fault: null }];
    });
  });
}

export function isMissing({ seed, agency, year }: PlannedReport): boolean {
  return new Random(seed, agency.agencyId, year, 'missing').chance(MISSING_PERCENT / 100);
}

function withFaults(reports: readonly PlannedReport[], options: SampleOptions): PlannedReport[] {
  const { seed, faultShare = USUAL_FAULT_SHARE } = options;
  const name = (agencyId: string, year: number) => `${agencyId}/${year}`;
  const written = new Map(reports.map((report) => [name(report.agency.agencyId, report.year), report]));
  const isWritten = ({ agency, year }: PlannedReport) => written.has(name(agency.agencyId, year));
  const faults = FAULT_GROUPS.flatMap(({ of, kinds, purpose }) => {
    const drafts = reports
      .filter(({ agency: { kind } }) => of(kind))
      .map((report) => {
        const before = written.get(name(report.agency.agencyId, report.year - 1)) ?? null;
        return [report, draftOf(report, before, isWritten)] as const;
      });
    return [...planFaults(drafts, kinds, Math.round(drafts.length * faultShare), new Random(seed, ...purpose))];
  });
  const faultOf = new Map(faults);
  return reports.map((report) => ({ ...report, fault: faultOf.get(report) ?? null }));
}
