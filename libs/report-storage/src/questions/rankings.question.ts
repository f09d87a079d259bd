import { type GroupFigures, type Indicator, smallestDenominator, Standing } from '@gongkai/indicators';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { measuredInSql, valueInSql } from '../measure-columns.js';
import { selectOne } from '../sql.js';
import { askedIndicator } from './asked-indicator.js';
import { type JudgedAgency, judgedAgency, YearRow } from './judged-agency.js';
import { pageKey, PageKeyOf } from './page-key.js';
import { agencyInYear, BY_NAME, subtree } from './scope.js';

export interface RankingAsked {
  /** The code of an indicator. */
  readonly indicator: string;
  readonly year: number;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
  /** Finds agencies within the ranking; it does not change who is ranked. */
  readonly search?: string | undefined;
  /** Null for all of them. */
  readonly limit: number | null;
  readonly after?: string | undefined;
}

export const NOT_RANKED_BECAUSE = [
  'missing',
  'to-be-verified',
  'unknown',
  'not-applicable',
  'too-few',
  'never-ranked',
] as const;

const Row = z.object({
  agency: AgencySummary,
  reportId: z.string().nullable(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  rank: z.number().nullable(),
  tied: z.number(),
  notRanked: z.enum(NOT_RANKED_BECAUSE).nullable(),
  years: z.array(YearRow),
});

const Members = z.object({
  numerators: z.array(z.number()),
  denominators: z.array(z.number()),
  largest: AgencySummary.nullable(),
});

const Answer = z.object({
  ranked: z.int(),
  total: z.int(),
  sample: z.boolean(),
  rows: z.array(z.object({ place: z.number(), row: Row })),
});

/** With what the figures and the group say about it. */
export type RankedAgency = Omit<z.infer<typeof Row>, 'years'> & JudgedAgency;

/** All who are ranked, together; `largest` has the largest denominator. */
export interface RankingGroup extends GroupFigures {
  readonly largest: z.infer<typeof AgencySummary> | null;
}

export interface RankingAnswer {
  /** Below this denominator nobody is ranked; null where the indicator has none such. */
  readonly smallest: number | null;
  readonly ranked: number;
  readonly total: number;
  readonly sample: boolean;
  readonly group: RankingGroup;
  readonly rows: RankedAgency[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

const Key = PageKeyOf(z.tuple([z.number(), z.string(), z.string()]));

/** Everybody who had to report or did, best first; then those without a rank, each with the reason. */
@Injectable()
export class RankingsQuestion {
  constructor(private readonly database: DataSource) {}

  async ask(asked: RankingAsked): Promise<RankingAnswer> {
    const indicator = askedIndicator(asked.indicator);
    const sql = rankingSql(indicator);
    const answer = await selectOne(this.database, Answer, sql, parametersOf(asked, indicator));
    const { rows, ...totals } = answer ?? NOBODY;
    const page = asked.limit === null ? rows : rows.slice(0, asked.limit);
    const last = rows.length > page.length ? page.at(-1) : undefined;
    const { standing, largest } = await this.standing(indicator, asked);
    return {
      ...totals,
      smallest: smallestDenominator(indicator),
      group: { ...standing.group, largest },
      rows: page.map(({ row: { years, ...row } }) => ({
        ...row,
        ...judgedAgency(indicator, { ...row, years }, { year: asked.year, standing }),
      })),
      next: last ? pageKey([last.place, last.row.agency.name, last.row.agency.id]) : null,
    };
  }

  /** Everybody who is ranked: a count has no denominator, and nobody to be seen among. */
  private async standing(
    indicator: Indicator,
    { year, region, kind }: RankingAsked,
  ): Promise<{ readonly standing: Standing; readonly largest: RankingGroup['largest'] }> {
    if (indicator.denominator.length === 0) return { standing: new Standing(indicator, []), largest: null };
    const of = [year, region ?? null, kind ?? null, smallestDenominator(indicator)];
    const found = await selectOne(this.database, Members, membersSql(indicator), of);
    const { numerators, denominators, largest } = found ?? { numerators: [], denominators: [], largest: null };
    const members = numerators.map((numerator, nth) => ({ numerator, denominator: denominators[nth] ?? NaN }));
    return { standing: new Standing(indicator, members), largest };
  }
}

/** The year asked for and those before it, as the small picture beside a rank shows them. */
const YEARS_SHOWN = 10;

const NOBODY: z.infer<typeof Answer> = { ranked: 0, total: 0, sample: false, rows: [] };

/** One row more than the page holds tells whether there is another. */
function parametersOf({ year, region, kind, search, after, limit }: RankingAsked, indicator: Indicator): unknown[] {
  return [
    year,
    region ?? null,
    kind ?? null,
    smallestDenominator(indicator),
    search?.trim() ?? null,
    ...(after === undefined ? [null, null, null] : Key.parse(after)),
    limit === null ? null : limit + 1,
  ];
}

/** Parameters: year, region, kind, smallest denominator. */
function judgedSql(indicator: Indicator): string {
  const { numerator, denominator, applies } = measuredInSql(indicator);
  return `WITH RECURSIVE ${subtree('$2')}, ${agencyInYear('$1::integer', '$3')},
  taking_part AS (
    SELECT a.*, m.report_id, m.open_errors, ${numerator} AS numerator, ${denominator} AS denominator, ${applies} AS applies
    FROM agency_in_year a
    LEFT JOIN reporting_duty d ON d.agency_id = a.id AND d.year = $1
    LEFT JOIN report_measures m ON m.agency_id = a.id AND m.year = $1 AND m.current
    WHERE d.agency_id IS NOT NULL OR m.report_id IS NOT NULL),
  judged AS (
    SELECT *, ${valueInSql(indicator)} AS value, ${notRankedInSql(indicator)} AS not_ranked FROM taking_part)`;
}

/** The largest first: of several that are equally large the one with the first id. */
function membersSql(indicator: Indicator): string {
  return `${judgedSql(indicator)}
  SELECT coalesce(array_agg(numerator ORDER BY denominator DESC, id), '{}') AS numerators,
    coalesce(array_agg(denominator ORDER BY denominator DESC, id), '{}') AS denominators,
    (SELECT ${agencySummary('a')} FROM judged a WHERE not_ranked IS NULL ORDER BY denominator DESC, id LIMIT 1) AS largest
  FROM judged WHERE not_ranked IS NULL`;
}

/** Parameters: those of `judgedSql`, search, the three parts of the key, limit. */
function rankingSql(indicator: Indicator): string {
  const { numerator, denominator } = measuredInSql(indicator);
  return `${judgedSql(indicator)},
  ranked AS (
    SELECT *,
      CASE WHEN not_ranked IS NULL OR not_ranked = 'never-ranked'
           THEN ${indicator.direction === 'lower' ? 'value' : '-value'} ELSE 1e300 END AS place,
      CASE WHEN not_ranked IS NULL
           THEN rank() OVER (PARTITION BY not_ranked IS NULL ORDER BY ${indicator.direction === 'lower' ? 'value' : 'value DESC'}) END AS rank,
      CASE WHEN not_ranked IS NULL
           THEN count(*) OVER (PARTITION BY not_ranked IS NULL, value) ELSE 0 END AS tied
    FROM judged),
  page AS (
    SELECT * FROM ranked
    WHERE ($5::text IS NULL OR strpos(name, $5) > 0
        OR EXISTS (SELECT FROM unnest(aliases) alias WHERE strpos(alias, $5) > 0))
      AND ($6::float8 IS NULL OR (place, name ${BY_NAME}, id) > ($6, $7::text ${BY_NAME}, $8::text))
    ORDER BY place, name ${BY_NAME}, id LIMIT $9)
  SELECT count(*) FILTER (WHERE not_ranked IS NULL)::integer AS ranked, count(*)::integer AS total,
    coalesce(bool_or(sample), false) AS sample,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('place', a.place, 'row',
       jsonb_build_object('agency', ${agencySummary('a')}, 'reportId', a.report_id, 'value', a.value,
         'numerator', a.numerator, 'denominator', a.denominator, 'rank', a.rank, 'tied', a.tied,
         'notRanked', a.not_ranked, 'years', (
           SELECT coalesce(jsonb_agg(jsonb_build_object('year', m.year, 'numerator', ${numerator},
             'denominator', ${denominator}) ORDER BY m.year), '[]')
           FROM report_measures m WHERE m.agency_id = a.id AND m.current AND m.open_errors = 0
             AND m.year BETWEEN $1 - ${YEARS_SHOWN - 1} AND $1))) ORDER BY place, name ${BY_NAME}, id), '[]') FROM page a) AS rows
  FROM ranked`;
}

/** The first reason that holds; null for those that are ranked. */
function notRankedInSql({ source, denominator, neverRanked }: Indicator): string {
  return `CASE WHEN report_id IS NULL THEN 'missing'
    WHEN ${source === 'record' ? 'false' : 'open_errors > 0'} THEN 'to-be-verified'
    WHEN NOT applies OR denominator = 0 THEN 'not-applicable'
    WHEN numerator IS NULL OR ${denominator.length === 0 ? 'false' : 'denominator IS NULL'} THEN 'unknown'
    WHEN denominator < $4::integer THEN 'too-few'
    WHEN ${neverRanked ? 'true' : 'false'} THEN 'never-ranked' END`;
}
