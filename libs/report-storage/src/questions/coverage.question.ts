import { type AgencyKind, deadline } from '@gongkai/organisations';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { select } from '../sql.js';
import { agencyInYear, BY_NAME, subtree } from './scope.js';

export interface CoverageAsked {
  readonly year: number;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

const Row = z.object({
  agency: AgencySummary,
  reportId: z.string().nullable(),
  publishedOn: z.string().nullable(),
  errors: z.int(),
  warnings: z.int(),
});

export type CoveredAgency = z.infer<typeof Row> & { readonly state: 'reported' | 'late' | 'missing' };

/** Everybody who had to report on a year or did, by region and name, and how far they have come. */
@Injectable()
export class CoverageQuestion {
  constructor(private readonly database: DataSource) {}

  async ask({ year, region, kind }: CoverageAsked): Promise<CoveredAgency[]> {
    const rows = await select(this.database, Row, COVERAGE, [year, region ?? null, kind ?? null]);
    return rows.map((row) => ({ ...row, state: stateOf(row, year) }));
  }
}

/** A report whose day of publication nobody named is not called late. */
export function stateOf(
  { reportId, publishedOn, agency }: Pick<z.infer<typeof Row>, 'reportId' | 'publishedOn' | 'agency'>,
  year: number,
): CoveredAgency['state'] {
  if (reportId === null) return 'missing';
  return publishedOn !== null && publishedOn > deadline(agency.kind as AgencyKind, year) ? 'late' : 'reported';
}

/** Parameters: year, region, kind. */
const COVERAGE = `WITH RECURSIVE ${subtree('$2')}, ${agencyInYear('$1::integer', '$3')}
  SELECT ${agencySummary('a')} AS agency, m.report_id AS "reportId", s.published_on::text AS "publishedOn",
    coalesce(m.open_errors, 0) AS errors, coalesce(m.open_warnings, 0) AS warnings
  FROM agency_in_year a
  LEFT JOIN reporting_duty d ON d.agency_id = a.id AND d.year = $1
  LEFT JOIN report_measures m ON m.agency_id = a.id AND m.year = $1 AND m.current
  LEFT JOIN report r ON r.id = m.report_id
  LEFT JOIN submission s ON s.id = r.submission_id
  WHERE d.agency_id IS NOT NULL OR m.report_id IS NOT NULL
  ORDER BY a.region_code, a.name ${BY_NAME}, a.id`;
