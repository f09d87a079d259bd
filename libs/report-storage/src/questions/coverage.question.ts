import { deadline, KINDS } from '@gongkai/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { select, selectOne } from '../sql.js';
import {
  COVERAGE_STATES,
  CoverageColumns,
  type CoverageListed,
  CoverageOrder,
  type CoverageTotal,
} from './coverage-order.js';
import { foundByName } from './found-by-name.js';
import { KeptByVersion } from './kept-by-version.js';
import { pageKey, PageKeyOf } from './page-key.js';
import { AGENCY_IN_YEAR, BY_NAME, namedInYear, scopeParameters } from './scope.js';

export interface CoverageAsked {
  readonly year: number;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

export interface CoverageListAsked extends CoverageAsked {
  /** Part of a name or alias, or of its pinyin. */
  readonly search?: string | undefined;
  readonly state?: CoverageListed | undefined;
  /** Null for all of them. */
  readonly limit: number | null;
  readonly after?: string | undefined;
}

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

/** The counts are of all who are found, whichever of them are listed. */
export interface CoverageAnswer extends CoverageTotal {
  readonly sample: boolean;
  readonly rows: CoveredAgency[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

const Key = PageKeyOf(z.tuple([z.string(), z.string()]));

/** Agencies in kept orders; 30 000 take about 2 MB. */
const KEPT_AGENCIES = 600_000;

/** Regions in kept counts. */
const KEPT_REGIONS = 20_000;

/** Everybody who had to report on a year or did, by region and name, and how far they have come. */
@Injectable()
export class CoverageQuestion {
  /** The same for all pages, searches and readers, until the data change (ADR 0010). */
  private readonly orders: KeptByVersion<CoverageOrder>;
  private readonly counted: KeptByVersion<readonly CoverageCounts[]>;

  constructor(private readonly database: DataSource) {
    const data = new DataVersionRepository(database);
    this.orders = new KeptByVersion(data, KEPT_AGENCIES, ({ agencies }) => agencies.length);
    this.counted = new KeptByVersion(data, KEPT_REGIONS, ({ length }) => length);
  }

  /** @throws AppError `question-invalid` */
  async ask(asked: CoverageListAsked): Promise<CoverageAnswer> {
    const after = asked.after === undefined ? undefined : Key.parse(asked.after);
    const order = await this.order(asked);
    const only = asked.search === undefined ? undefined : await foundByName(this.database, asked, asked.search);
    const { positions, next } = order.page({ after, limit: asked.limit, only, state: asked.state });
    const ids = positions.map((at) => order.agencies[at]);
    return {
      ...order.counts(only),
      sample: order.sample,
      rows: await select(this.database, Row, SHOWN, [asked.year, ids]),
      next: next && pageKey(next),
    };
  }

  private order({ year, region, kind }: CoverageAsked): Promise<CoverageOrder> {
    return this.orders.get(JSON.stringify([year, region, kind]), async () => {
      const asked = await scopeParameters(this.database, { year, region, kind });
      const columns = await selectOne(this.database, CoverageColumns, ORDER, asked);
      if (!columns) throw new Error('An aggregate gave no row');
      return new CoverageOrder(columns);
    });
  }

  /** By the code of the region; regions without agencies are left out. */
  counts({ year, region, kind }: CoverageAsked): Promise<readonly CoverageCounts[]> {
    return this.counted.get(JSON.stringify([year, region, kind]), async () =>
      select(this.database, CountRow, COUNTS, await scopeParameters(this.database, { year, region, kind })),
    );
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

const REPORTED = `LEFT JOIN report_measures m ON m.agency_id = a.id AND m.year = $1 AND m.current
  LEFT JOIN report r ON r.id = m.report_id
  LEFT JOIN submission s ON s.id = r.submission_id`;

/** Parameters: those of a scope. */
const SCOPE = `WITH RECURSIVE ${AGENCY_IN_YEAR}`;

const COVERED = `covered AS (
  SELECT a.*, coalesce(m.open_errors, 0) > 0 AS doubtful, ${STATE} AS state
  FROM agency_in_year a
  LEFT JOIN reporting_duty d ON d.agency_id = a.id AND d.year = $1
  ${REPORTED}
  WHERE d.agency_id IS NOT NULL OR m.report_id IS NOT NULL)`;

const ORDER = `${SCOPE}, ${COVERED}
  SELECT coalesce(json_agg(id), '[]') AS agencies, coalesce(json_agg(region_code), '[]') AS regions,
    coalesce(json_agg(state), '[]') AS states, coalesce(json_agg(doubtful), '[]') AS doubtful,
    coalesce(bool_or(sample), false) AS sample
  FROM (SELECT * FROM covered ORDER BY region_code, name ${BY_NAME}, id) o`;

const COUNTS = `${SCOPE}, ${COVERED}
  SELECT region_code AS code, count(*)::integer AS due, ${COVERAGE_STATES.map(
    (state) => `(count(*) FILTER (WHERE state = '${state}'))::integer AS ${state}`,
  ).join(', ')}, (count(*) FILTER (WHERE doubtful))::integer AS doubtful, bool_or(sample) AS sample
  FROM covered GROUP BY code ORDER BY code`;

/** Parameters: year, agencies in the order of the page. Nothing of one that has been removed since. */
const SHOWN = `SELECT ${agencySummary('a')} AS agency, m.report_id AS "reportId", s.published_on::text AS "publishedOn",
    coalesce(m.open_errors, 0) AS errors, coalesce(m.open_warnings, 0) AS warnings, ${STATE} AS state
  FROM unnest($2::text[]) WITH ORDINALITY asked (id, nth)
  JOIN (${namedInYear('$1::integer', 'v.agency_id = ANY ($2::text[])')}) a ON a.id = asked.id
  ${REPORTED}
  ORDER BY nth`;
