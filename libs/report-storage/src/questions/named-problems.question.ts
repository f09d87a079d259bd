import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { select, selectOne } from '../sql.js';
import { pageKey, PageKeyOf } from './page-key.js';
import { agencyInYear, subtree } from './scope.js';

export interface NamedProblemsAsked {
  readonly year: number;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

/** Null for all of them. */
interface PageAsked {
  readonly limit: number | null;
  readonly after?: string | undefined;
}

export interface ProblemSentencesAsked extends NamedProblemsAsked, PageAsked {
  readonly category?: string | undefined;
  /** Against the year before; asked of a category only. */
  readonly state?: 'recurring' | 'fresh' | 'gone' | undefined;
  /** Only agencies that belong to this region itself. */
  readonly at?: string | undefined;
}

/** What problems are counted by: the region or kind that the agency itself has, or the year. */
export type NamedProblemsBy = 'region' | 'kind' | 'year';

/** Stands where the words of a problem fit no category. */
export const NO_CATEGORY = 'none';

/** How many years a problem is followed back. */
export const YEARS_FOLLOWED = 5;

const GroupRow = z.object({ key: z.string(), name: z.string(), reports: z.int() });
const CountRow = z.object({ category: z.string(), key: z.string(), reports: z.int() });
const ChangeRow = z.object({ category: z.string(), recurring: z.int(), fresh: z.int(), gone: z.int() });
const ComparedRow = z.object({ compared: z.int() });
const SentenceRow = z.object({
  reportId: z.string(),
  position: z.int(),
  year: z.int(),
  agency: AgencySummary,
  text: z.string(),
  categories: z.array(z.string()),
});
const AgencyRow = z.object({ agency: AgencySummary, reportId: z.string(), years: z.record(z.string(), z.int()) });

/** So many current reports that came as documents. */
export type NamedProblemsGroup = Readonly<z.infer<typeof GroupRow>>;
/** How many of them name a category. */
export type NamedProblemCount = Readonly<z.infer<typeof CountRow>>;
/** How many agencies named it in both years, only in the later one, only in the earlier one. */
export type NamedProblemChange = Readonly<z.infer<typeof ChangeRow>>;
export type ProblemSentence = Readonly<z.infer<typeof SentenceRow>>;
/** In how many of the years an agency named each category. */
export type ProblemAgency = Readonly<z.infer<typeof AgencyRow>>;

interface Page<Row> {
  readonly rows: Row[];
  readonly next: string | null;
}

const SentenceKey = PageKeyOf(z.tuple([z.string(), z.string(), z.int()]));
const AgencyKey = PageKeyOf(z.tuple([z.string(), z.string()]));

/**
 * The problems that current reports name of themselves in section five. Reports that came as figures hold no
 * sentences and are left out. Agencies stand where they stood at the end of the asked year.
 */
@Injectable()
export class NamedProblemsQuestion {
  constructor(private readonly database: DataSource) {}

  /** Of the asked year, or of it and every year before. */
  groups(asked: NamedProblemsAsked, by: NamedProblemsBy): Promise<NamedProblemsGroup[]> {
    return select(this.database, GroupRow, groupsSql(by), scopeOf(asked));
  }

  counts(asked: NamedProblemsAsked, by: NamedProblemsBy): Promise<NamedProblemCount[]> {
    return select(this.database, CountRow, countsSql(by), scopeOf(asked));
  }

  changes(asked: NamedProblemsAsked): Promise<NamedProblemChange[]> {
    return select(this.database, ChangeRow, CHANGES, scopeOf(asked));
  }

  /** How many agencies reported in the asked year and in the one before. */
  async compared(asked: NamedProblemsAsked): Promise<number> {
    return (await selectOne(this.database, ComparedRow, COMPARED, scopeOf(asked)))?.compared ?? 0;
  }

  /** In which words, by region. */
  async sentences(asked: ProblemSentencesAsked): Promise<Page<ProblemSentence>> {
    const { category, state, at, limit, after } = asked;
    const rows = await select(this.database, SentenceRow, SENTENCES, [
      ...scopeOf(asked),
      category ?? null,
      state ?? null,
      at ?? null,
      ...(after === undefined ? [null, null, null] : SentenceKey.parse(after)),
      limit === null ? null : limit + 1,
    ]);
    return pageOf(rows, limit, ({ agency, reportId, position }) => [agency.region.code, reportId, position]);
  }

  /** Who names what, by region, over the asked year and the four before it. */
  async agencies(asked: NamedProblemsAsked & PageAsked): Promise<Page<ProblemAgency>> {
    const { limit, after } = asked;
    const rows = await select(this.database, AgencyRow, AGENCIES, [
      ...scopeOf(asked),
      ...(after === undefined ? [null, null] : AgencyKey.parse(after)),
      limit === null ? null : limit + 1,
    ]);
    return pageOf(rows, limit, ({ agency }) => [agency.region.code, agency.id]);
  }
}

function scopeOf({ year, region, kind }: NamedProblemsAsked): (string | number | null)[] {
  return [year, region ?? null, kind ?? null];
}

function pageOf<Row>(rows: Row[], limit: number | null, key: (row: Row) => (string | number)[]): Page<Row> {
  const page = limit === null ? rows : rows.slice(0, limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return { rows: page, next: last ? pageKey(key(last)) : null };
}

const KEYS: Readonly<
  Record<NamedProblemsBy, { readonly key: string; readonly name: string; readonly within: string }>
> = {
  region: { key: 'a.region_code', name: 'a.region_name', within: 'm.year = $1' },
  kind: { key: 'a.kind', name: 'a.kind', within: 'm.year = $1' },
  year: { key: 'm.year::text', name: 'm.year::text', within: 'm.year <= $1' },
};

/** `told`: the current reports with sentences, of the agencies asked about. Parameters: year, region, kind. */
const SCOPE = `WITH RECURSIVE ${subtree('$2')}, ${agencyInYear('$1::integer', '$3')},
  told AS (
    SELECT m.report_id, m.agency_id, m.year FROM report_measures m
    JOIN report r ON r.id = m.report_id AND r.submission_id IS NOT NULL
    JOIN agency_in_year a ON a.id = m.agency_id
    WHERE m.current AND m.year <= $1)`;

const CATEGORIES = `unnest(CASE p.categories WHEN '{}' THEN ARRAY['${NO_CATEGORY}'] ELSE p.categories END)`;

function groupsSql(by: NamedProblemsBy): string {
  const { key, name, within } = KEYS[by];
  return `${SCOPE}
    SELECT ${key} AS key, ${name} AS name, count(*)::integer AS reports
    FROM told m JOIN agency_in_year a ON a.id = m.agency_id WHERE ${within} GROUP BY 1, 2 ORDER BY 1`;
}

/** The category that most reports name first. */
function countsSql(by: NamedProblemsBy): string {
  const { key, within } = KEYS[by];
  return `${SCOPE},
    counted AS (
      SELECT category, ${key} AS key, count(DISTINCT m.report_id)::integer AS reports
      FROM told m JOIN agency_in_year a ON a.id = m.agency_id JOIN report_problem p ON p.report_id = m.report_id
      CROSS JOIN LATERAL ${CATEGORIES} AS category
      WHERE ${within} GROUP BY 1, 2)
    SELECT category, key, reports FROM counted
    ORDER BY category = '${NO_CATEGORY}', sum(reports) OVER (PARTITION BY category) DESC, category, key`;
}

const BOTH = `both_years AS (
  SELECT agency_id FROM told WHERE year >= $1 - 1 GROUP BY agency_id HAVING count(*) = 2)`;

const COMPARED = `${SCOPE}, ${BOTH} SELECT count(*)::integer AS compared FROM both_years`;

const CHANGES = `${SCOPE}, ${BOTH},
  named AS (
    SELECT m.agency_id, category, bool_or(m.year = $1) AS now, bool_or(m.year < $1) AS before
    FROM both_years JOIN told m USING (agency_id) JOIN report_problem p ON p.report_id = m.report_id
    CROSS JOIN LATERAL unnest(p.categories) AS category
    WHERE m.year >= $1 - 1 GROUP BY 1, 2)
  SELECT category, (count(*) FILTER (WHERE now AND before))::integer AS recurring,
    (count(*) FILTER (WHERE NOT before))::integer AS fresh, (count(*) FILTER (WHERE NOT now))::integer AS gone
  FROM named GROUP BY category ORDER BY category`;

/** Parameters: year, region, kind, category, state, region itself, the three parts of the key, limit. */
const SENTENCES = `${SCOPE}
  SELECT p.report_id AS "reportId", p.position, m.year, ${agencySummary('a')} AS agency, p.text, p.categories
  FROM told m JOIN agency_in_year a ON a.id = m.agency_id JOIN report_problem p ON p.report_id = m.report_id
  LEFT JOIN told other ON other.agency_id = m.agency_id AND other.year = $1 - CASE $5 WHEN 'gone' THEN 0 ELSE 1 END
  WHERE m.year = $1 - CASE $5 WHEN 'gone' THEN 1 ELSE 0 END
    AND ($4::text IS NULL OR $4 = ANY(p.categories) OR ($4 = '${NO_CATEGORY}' AND p.categories = '{}'))
    AND ($5::text IS NULL OR (other.report_id IS NOT NULL AND ($5 = 'recurring') = EXISTS (
      SELECT FROM report_problem q WHERE q.report_id = other.report_id AND $4 = ANY(q.categories))))
    AND ($6::text IS NULL OR a.region_code = $6)
    AND ($7::text IS NULL OR (a.region_code, p.report_id, p.position) > ($7, $8::uuid, $9::smallint))
  ORDER BY a.region_code, p.report_id, p.position LIMIT $10`;

/** Parameters: year, region, kind, the two parts of the key, limit. */
const AGENCIES = `${SCOPE},
  page AS (
    SELECT ${agencySummary('a')} AS agency, a.region_code, a.id, m.report_id
    FROM told m JOIN agency_in_year a ON a.id = m.agency_id
    WHERE m.year = $1 AND ($4::text IS NULL OR (a.region_code, a.id) > ($4, $5))
    ORDER BY a.region_code, a.id LIMIT $6)
  SELECT agency, report_id AS "reportId", coalesce(named.years, '{}') AS years
  FROM page LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(category, years) AS years FROM (
      SELECT category, count(DISTINCT m.year) AS years FROM told m JOIN report_problem p ON p.report_id = m.report_id
      CROSS JOIN LATERAL ${CATEGORIES} AS category
      WHERE m.agency_id = page.id AND m.year > $1 - ${YEARS_FOLLOWED} GROUP BY 1) counted) named ON true
  ORDER BY region_code, id`;
