import { deadline, KINDS } from '@gongkai/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { select } from '../sql.js';
import { KeptByVersion } from './kept-by-version.js';
import { AGENCY_IN_YEAR, BY_NAME } from './scope.js';

export interface CoverageAsked {
  readonly year: number;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

const COVERAGE_STATES = ['reported', 'late', 'missing'] as const;

const Row = z.object({
  agency: AgencySummary,
  reportId: z.string().nullable(),
  publishedOn: z.string().nullable(),
  errors: z.int(),
  warnings: z.int(),
  state: z.enum(COVERAGE_STATES),
});

export type CoveredAgency = z.infer<typeof Row>;

const CountRow = z.object({
  code: z.string(),
  due: z.int(),
  reported: z.int(),
  late: z.int(),
  missing: z.int(),
  doubtful: z.int(),
  sample: z.boolean(),
});

/** How many of the agencies that belong to a region, not to one below it, are how far: due = reported + late + missing. */
export type CoverageCounts = Readonly<z.infer<typeof CountRow>>;

/** Regions in kept counts. */
const KEPT = 20_000;

/** Everybody who had to report on a year or did, by region and name, and how far they have come. */
@Injectable()
export class CoverageQuestion {
  private readonly counted: KeptByVersion<readonly CoverageCounts[]>;

  constructor(private readonly database: DataSource) {
    this.counted = new KeptByVersion(new DataVersionRepository(database), KEPT, ({ length }) => length);
  }

  ask({ year, region, kind }: CoverageAsked): Promise<CoveredAgency[]> {
    return select(this.database, Row, COVERAGE, [year, region ?? null, kind ?? null]);
  }

  /** By the code of the region; regions without agencies are left out. */
  counts({ year, region, kind }: CoverageAsked): Promise<readonly CoverageCounts[]> {
    const asked = [year, region ?? null, kind ?? null];
    return this.counted.get(JSON.stringify(asked), () => select(this.database, CountRow, COUNTS, asked));
  }
}

interface CoveredInSql {
  readonly reportId: string;
  readonly publishedOn: string;
  readonly kind: string;
  readonly year: string;
}

/** How far who owes a report has come. A report whose day of publication nobody named is not called late. */
export function coverageStateInSql({ reportId, publishedOn, kind, year }: CoveredInSql): string {
  return `CASE WHEN ${reportId} IS NULL THEN 'missing'
    WHEN ${publishedOn} > ${deadlineInSql(kind, year)} THEN 'late' ELSE 'reported' END`;
}

/** `deadline` of organisations, in SQL. */
function deadlineInSql(kind: string, year: string): string {
  const days = [...new Set(KINDS.map(dayOf))].map((day) => {
    const [month, date] = day.split('-').map(Number);
    const codes = KINDS.filter((each) => dayOf(each) === day).map(({ code }) => `'${code}'`);
    return `WHEN ${kind} IN (${codes.join(', ')}) THEN make_date(${year} + 1, ${month}, ${date})`;
  });
  return `CASE ${days.join(' ')} END`;
}

/** The day in the year after, mm-dd. */
function dayOf({ code }: (typeof KINDS)[number]): string {
  return deadline(code, 0).slice(-'mm-dd'.length);
}

const STATE = coverageStateInSql({
  reportId: 'm.report_id',
  publishedOn: 's.published_on',
  kind: 'a.kind',
  year: '$1::integer',
});

/** Parameters: year, region, kind. */
const SCOPE = `WITH RECURSIVE ${AGENCY_IN_YEAR}`;

const COVERED = `FROM agency_in_year a
  LEFT JOIN reporting_duty d ON d.agency_id = a.id AND d.year = $1
  LEFT JOIN report_measures m ON m.agency_id = a.id AND m.year = $1 AND m.current
  LEFT JOIN report r ON r.id = m.report_id
  LEFT JOIN submission s ON s.id = r.submission_id
  WHERE d.agency_id IS NOT NULL OR m.report_id IS NOT NULL`;

const COVERAGE = `${SCOPE}
  SELECT ${agencySummary('a')} AS agency, m.report_id AS "reportId", s.published_on::text AS "publishedOn",
    coalesce(m.open_errors, 0) AS errors, coalesce(m.open_warnings, 0) AS warnings, ${STATE} AS state
  ${COVERED}
  ORDER BY a.region_code, a.name ${BY_NAME}, a.id`;

const COUNTS = `${SCOPE}
  SELECT code, count(*)::integer AS due, ${COVERAGE_STATES.map(
    (state) => `(count(*) FILTER (WHERE state = '${state}'))::integer AS ${state}`,
  ).join(', ')}, (count(*) FILTER (WHERE open_errors > 0))::integer AS doubtful, bool_or(sample) AS sample
  FROM (SELECT a.region_code AS code, a.sample, m.open_errors, ${STATE} AS state ${COVERED}) covered
  GROUP BY code ORDER BY code`;
