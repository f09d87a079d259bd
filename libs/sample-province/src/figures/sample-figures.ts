import { type AgencyVersion, counties } from '@gongkai/organisations';
import { cellKeys, EDITIONS } from '@gongkai/report-form';
import type { CellKey } from '@gongkai/report-model';

import type { Cells } from '../counts/agency-history.js';
import { dueEdition, inEdition } from '../counts/edition-counts.js';
import { governmentReports } from '../governments/government-reports.js';
import { Random } from '../random.js';
import { sampleAgencies } from '../sample-agencies.js';
import { isMissing, reportsDue, requireSense, type SampleOptions } from '../sample-province.js';
import { claimsOf, type PlannedReport } from '../sample-report.js';
import { furtherTowns } from './further-towns.js';

/** A line of a file of figures: an agency as it was called for a time, or what it reported on a year. */
export type FiguresLine =
  | { readonly agency: FiguresAgency }
  | {
      readonly report: {
        /** The `id` of an agency of a line before. */
        readonly agency: string;
        readonly year: number;
        readonly cells: Readonly<Record<CellKey, number>>;
        readonly facts: readonly { readonly name: string; readonly value: number }[];
      };
    };

export interface FiguresAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly region: string;
  readonly parent: string | null;
  readonly from: string;
  readonly to: string | null;
  /** Invented: marked as 示例数据 wherever it is shown. */
  readonly sample: true;
}

/** Of a hundred reports, this many have one wrong figure. */
const WRONG_PERCENT = 2;

/**
 * The province as figures without documents, county by county and each agency before its reports: as many
 * bureaus, and then towns, as are wanted.
 *
 * Throws AppError `question-invalid` as `sampleProvince` does.
 */
export function* sampleFigures(options: SampleOptions): Generator<FiguresLine> {
  requireSense(options);
  const bureaus = sampleAgencies(options.agencies);
  const wanted = options.agencies ?? 0;
  const agencies = [...bureaus, ...furtherTowns(Math.max(0, wanted - countedOf(bureaus)))];
  for (const { code } of counties()) {
    yield* figuresOf(
      options,
      agencies.filter(({ regionCode }) => regionCode === code),
    );
  }
}

function* figuresOf(options: SampleOptions, agencies: readonly AgencyVersion[]): Generator<FiguresLine> {
  const governed = agencies.filter(({ kind }) => kind === 'government');
  const counted = agencies.filter(({ kind }) => kind !== 'government');
  // A government stands before those that name it as their parent.
  yield* governed.map(agencyLine);
  const due = reportsDue(options, counted);
  for (const version of counted) yield agencyLine(version);
  for (const report of due) if (!isMissing(report)) yield reportLine(report);
  for (const report of governmentReports(due, agencies)) yield reportLine(report);
}

function agencyLine(version: AgencyVersion): FiguresLine {
  const { agencyId, name, kind, regionCode, parentId, validFrom, validTo } = version;
  return {
    agency: {
      id: agencyId,
      name,
      kind,
      region: regionCode,
      parent: parentId,
      from: validFrom,
      to: validTo,
      sample: true,
    },
  };
}

function reportLine(report: PlannedReport): FiguresLine {
  const { seed, agency, year, cells, below } = report;
  const agencyIds = (below.length === 0 ? [report] : below).map((part) => part.agency.agencyId);
  const edition = dueEdition(year);
  const figures = inEdition(edition, cells, { seed, agencyIds, year });
  const printed = Object.fromEntries(cellKeys(EDITIONS[edition]).map((key) => [key, figures[key] ?? 0]));
  const { website, wechat, onTime } = claimsOf(report, cells);
  const facts = Object.entries({ 'published.website': website, 'published.wechat': wechat, 'rate.onTime': onTime });
  return {
    report: {
      agency: agency.agencyId,
      year,
      cells: sometimesWrong(printed, new Random(seed, agency.agencyId, year, 'wrong figure')),
      facts: facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }])),
    },
  };
}

/** One figure of table three one too high, now and then. */
function sometimesWrong(cells: Cells, random: Random): Cells {
  if (!random.chance(WRONG_PERCENT / 100)) return cells;
  const key = random.pick(Object.keys(cells).filter((each) => each.startsWith('applications.')));
  return key === undefined ? cells : { ...cells, [key]: (cells[key] ?? 0) + 1 };
}

function countedOf(agencies: readonly AgencyVersion[]): number {
  const own = agencies.filter(({ kind }) => !kind.startsWith('government'));
  return new Set(own.map(({ agencyId }) => agencyId)).size;
}
