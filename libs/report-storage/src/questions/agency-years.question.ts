import { type Indicator, smallestDenominator } from '@gongkai/indicators';
import type { Item } from '@gongkai/report-model';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { measuredInSql, valueInSql } from '../measure-columns.js';
import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { heldIn, isOfLevel, type Level } from '../repositories/version-in-year.js';
import { lastDecision } from '../repositories/write-findings.js';
import { select } from '../sql.js';
import { askedIndicator } from './asked-indicator.js';
import { coverageStateInSql } from './coverage.question.js';
import { KeptByVersion } from './kept-by-version.js';
import { middleInSql } from './peers-in-sql.js';

const Year = z.object({
  year: z.int(),
  state: z.enum(['reported', 'late', 'missing']),
  publishedOn: z.string().nullable(),
  warnings: z.int(),
});
export type AgencyYear = Readonly<z.infer<typeof Year>>;

/** The middle value of those that are ranked by an indicator in a year; null where there are none. */
export interface PeersMedian {
  readonly year: number;
  readonly indicator: string;
  readonly median: number | null;
  /** How many it is the median of. */
  readonly peers: number;
}

const MedianRow = z.object({
  year: z.int(),
  medians: z.array(z.number().nullable()),
  peers: z.array(z.int()),
});

// Written by this library from an AnnualReport; its shape is the model's.
const Items = z.custom<Item[]>((value) => Array.isArray(value));
const Problems = z.object({ year: z.int(), reportId: z.string(), problems: Items, measures: Items });
export type AgencyProblems = Readonly<z.infer<typeof Problems>>;

const FindingRow = z.object({
  id: z.string(),
  reportId: z.string(),
  year: z.int(),
  rule: z.string(),
  catalogue: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  verdict: z.enum(['violated', 'unverifiable']),
  message: z.object({ zh: z.string(), en: z.string() }),
  /** The last decision; a reopened finding has none. */
  decision: z.enum(['confirmed', 'dismissed']).nullable(),
});
export type AgencyFinding = Readonly<z.infer<typeof FindingRow>>;

/** Kept medians: every kind and level of a province with ten years is less than this. */
const KEPT = 20_000;

/** What became of the reports of one agency, year by year. */
@Injectable()
export class AgencyYearsQuestion {
  /** The same for all agencies of a kind and level, until the data change. */
  private readonly medians: KeptByVersion<readonly PeersMedian[]>;

  constructor(private readonly database: DataSource) {
    this.medians = new KeptByVersion(new DataVersionRepository(database), KEPT, ({ length }) => length);
  }

  /** Years in which it had to report or did, the last first. */
  years(agencyId: string): Promise<AgencyYear[]> {
    return select(this.database, Year, YEARS, [agencyId]);
  }

  /** Among the agencies of a kind and level, by the codes of indicators that need no more than the report. */
  peersMedians(kind: string, level: Level, codes: readonly string[]): Promise<readonly PeersMedian[]> {
    const indicators = codes.map(askedIndicator);
    return this.medians.get(JSON.stringify([kind, level, codes]), async () => {
      const rows = await select(this.database, MedianRow, mediansSql(indicators, level), [kind]);
      return rows.flatMap(({ year, medians, peers }) =>
        codes.map((indicator, at) => ({ year, indicator, median: medians[at] ?? null, peers: peers[at] ?? 0 })),
      );
    });
  }

  /** What stands in the reports that count, the last year first, and of a year in the order of the checks. */
  findings(agencyId: string): Promise<AgencyFinding[]> {
    return select(this.database, FindingRow, FINDINGS, [agencyId]);
  }

  /** What section five of the reports that count says, the last year first; reports without a document are not among them. */
  problems(agencyId: string): Promise<AgencyProblems[]> {
    return select(this.database, Problems, PROBLEMS, [agencyId]);
  }
}

const STATE = coverageStateInSql({
  reportId: 'm.report_id',
  publishedOn: 's.published_on',
  kind: 'a.kind',
  year: 'y.year::integer',
});

const YEARS = `SELECT y.year, ${STATE} AS state, s.published_on::text AS "publishedOn",
    coalesce(m.open_warnings, 0) AS warnings
  FROM (SELECT year FROM reporting_duty WHERE agency_id = $1
        UNION SELECT year FROM report_measures WHERE agency_id = $1 AND current) y
  JOIN agency_today a ON a.id = $1
  LEFT JOIN report_measures m ON m.agency_id = $1 AND m.year = y.year AND m.current
  LEFT JOIN report r ON r.id = m.report_id
  LEFT JOIN submission s ON s.id = r.submission_id
  ORDER BY y.year DESC`;

const FINDINGS = `SELECT f.id::text, f.report_id AS "reportId", r.year, f.rule, f.catalogue, f.severity, f.verdict,
    jsonb_build_object('zh', f.message_zh, 'en', f.message_en) AS message,
    nullif((${lastDecision('kind')}), 'reopened') AS decision
  FROM finding f JOIN report r ON r.id = f.report_id
  WHERE r.agency_id = $1 AND r.current AND f.solved_at IS NULL
  ORDER BY r.year DESC, f.position, f.id`;

const PROBLEMS = `SELECT r.year, r.id AS "reportId", d.reading->'problems' AS problems, d.reading->'measures' AS measures
  FROM report r JOIN reading d ON d.submission_id = r.submission_id
  WHERE r.agency_id = $1 AND r.current ORDER BY r.year DESC`;

/** Parameter: kind. */
function mediansSql(indicators: readonly Indicator[], level: Level): string {
  const values = indicators.map((indicator, at) => {
    const { numerator, denominator } = measuredInSql(indicator);
    const smallest = smallestDenominator(indicator);
    const value = valueInSql(indicator, { numerator: `(${numerator})`, denominator: `(${denominator})` });
    return `${smallest === null ? value : `CASE WHEN ${denominator} >= ${smallest} THEN ${value} END`} AS v${at}`;
  });
  const each = (sql: (column: string) => string) => indicators.map((_, at) => sql(`v${at}`)).join(', ');
  return `WITH valued AS (
      SELECT m.year, ${values.join(', ')}
      FROM agency_version v
      JOIN report_measures m ON m.agency_id = v.agency_id AND m.current AND m.open_errors = 0
        AND ${heldIn('m.year')}
      WHERE v.kind = $1 AND ${isOfLevel('v.region_code', level)})
    SELECT year, ARRAY[${each(middleInSql)}] AS medians,
      ARRAY[${each((value) => `count(${value})::integer`)}] AS peers
    FROM valued WHERE num_nonnulls(${each((value) => value)}) > 0 GROUP BY year ORDER BY year`;
}
