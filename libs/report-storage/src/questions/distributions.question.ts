import type { Indicator } from '@gongkai/indicators';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { levelOf } from '../repositories/version-in-year.js';
import { select } from '../sql.js';
import { askedIndicator } from './asked-indicator.js';
import { judgedInSql } from './judged-in-sql.js';
import { scopeParameters } from './scope.js';
import { KeptByVersion } from './kept-by-version.js';

export interface DistributionsAsked {
  /** The code of an indicator. */
  readonly indicator: string;
  readonly year: number;
  /** Of which regions. */
  readonly level: 'prefecture' | 'county';
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

const Spread = z.object({
  agencies: z.int(),
  reports: z.int(),
  values: z.int(),
  least: z.number().nullable(),
  lower: z.number().nullable(),
  median: z.number().nullable(),
  upper: z.number().nullable(),
  most: z.number().nullable(),
  together: z.number().nullable(),
});
const Row = Spread.extend({ code: z.string().nullable(), name: z.string().nullable(), sample: z.boolean() });

/** How the values of some agencies lie. */
export type Spread = Readonly<z.output<typeof Spread>>;

export interface DistributionsAnswer {
  readonly sample: boolean;
  /** Everybody, those that are in none of the regions included. */
  readonly whole: Spread;
  readonly rows: readonly (Spread & { readonly region: { readonly code: string; readonly name: string } })[];
}

/** Quartiles of an indicator, region by region, over the agencies that a ranking compares. */
@Injectable()
export class DistributionsQuestion {
  private readonly answers: KeptByVersion<DistributionsAnswer>;

  constructor(private readonly database: DataSource) {
    this.answers = new KeptByVersion(new DataVersionRepository(database), KEPT, ({ rows }) => rows.length);
  }

  async ask({ indicator: code, year, level, region, kind }: DistributionsAsked): Promise<DistributionsAnswer> {
    const indicator = askedIndicator(code);
    return this.answers.get(JSON.stringify([code, level, year, region, kind]), async () => {
      const asked = [...(await scopeParameters(this.database, { year, region, kind })), level];
      return answerOf(await select(this.database, Row, distributionsSql(indicator), asked));
    });
  }
}

/** Regions in kept answers; each takes less than 1 KB. */
const KEPT = 20_000;

function answerOf(found: readonly z.output<typeof Row>[]): DistributionsAnswer {
  const whole = found.find((row) => row.code === null);
  return {
    sample: whole?.sample ?? false,
    whole: Spread.parse(whole),
    rows: found.flatMap((row) =>
      row.code === null ? [] : [{ region: { code: row.code, name: row.name ?? '' }, ...Spread.parse(row) }],
    ),
  };
}

/** Parameters: those of `judgedInSql`, level. A row a region, and one without a code for everybody. */
function distributionsSql(indicator: Indicator): string {
  return `${judgedInSql(indicator)},
  place AS (SELECT g.code, g.name FROM region g WHERE ($2::text[] IS NULL OR g.code = ANY ($2)) AND ${levelOf('g.code')} = $4),
  within AS (
    SELECT code AS place, code FROM place
    UNION ALL SELECT w.place, g.code FROM within w JOIN region g ON g.parent = w.code),
  spread AS (
    SELECT w.place, ${spreadColumns(indicator)}
    FROM judged j JOIN within w ON w.code = j.region_code GROUP BY w.place)
  SELECT NULL AS code, NULL AS name, ${spreadColumns(indicator)} FROM judged j
  UNION ALL (SELECT p.code, p.name, ${SPREAD.map((column) => `s."${column}"`).join(', ')}
    FROM spread s JOIN place p ON p.code = s.place ORDER BY p.code)`;
}

const SPREAD = [...Object.keys(Spread.shape), 'sample'];

/** Over rows of `judged` named `j`, in the order of `SPREAD`. */
function spreadColumns(indicator: Indicator): string {
  const compared = `FILTER (WHERE j.not_ranked IS NULL OR j.not_ranked = 'never-ranked')`;
  const quartile = (share: number) => `(percentile_cont(${share}) WITHIN GROUP (ORDER BY j.value) ${compared})::float8`;
  return `count(*)::integer AS agencies, count(j.report_id)::integer AS reports,
    (count(j.value) ${compared})::integer AS "values",
    min(j.value) ${compared} AS least, ${quartile(0.25)} AS lower, ${quartile(0.5)} AS median,
    ${quartile(0.75)} AS upper, max(j.value) ${compared} AS most,
    ${togetherInSql(indicator)} AS together, coalesce(bool_or(j.sample), false) AS sample`;
}

/** What is known of a report without open errors counts in full, however small its denominator. */
function togetherInSql(indicator: Indicator): string {
  const { kind, per = 1 } = indicator;
  if (kind === 'stated') return 'NULL::float8';
  const counted = `j.numerator IS NOT NULL AND coalesce(j.not_ranked, '') NOT IN (${LEFT_OUT})`;
  if (kind === 'count') return `sum(j.numerator) FILTER (WHERE ${counted} AND j.kind <> 'government')`;
  const known = `FILTER (WHERE ${counted} AND j.denominator IS NOT NULL)`;
  return `sum(j.numerator) ${known} * ${per} / nullif(sum(j.denominator) ${known}, 0)`;
}

const LEFT_OUT = `'missing', 'to-be-verified', 'not-applicable', 'sum-of-others'`;
