import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';

import { agencySummary, AgencySummary } from '../repositories/agency-summary.js';
import { DataVersionRepository } from '../repositories/data-version.repository.js';
import { select, selectOne } from '../sql.js';
import { KeptByVersion } from './kept-by-version.js';
import { pageKey, PageKeyOf } from './page-key.js';
import { AGENCY_IN_YEAR, scopeParameters } from './scope.js';

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
/** Of the asked year, or of it and every year before; what recurs and what is gone is that of the asked year. */
export interface NamedProblemsAnswer {
  readonly groups: readonly NamedProblemsGroup[];
  readonly counts: readonly NamedProblemCount[];
  readonly changes: readonly NamedProblemChange[];
  /** How many agencies reported in the asked year and in the one before. */
  readonly compared: number;
}
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
  private readonly answers: KeptByVersion<NamedProblemsAnswer>;

  constructor(private readonly database: DataSource) {
    const size = ({ groups, counts, changes }: NamedProblemsAnswer) => groups.length + counts.length + changes.length;
    this.answers = new KeptByVersion(new DataVersionRepository(database), KEPT_ROWS, size);
  }

  /** Made once for all who ask, until the data change. */
  ask(asked: NamedProblemsAsked, by: NamedProblemsBy): Promise<NamedProblemsAnswer> {
    const { year, region, kind } = asked;
    return this.answers.get(JSON.stringify([by, year, region, kind]), async () => {
      const scope = await scopeParameters(this.database, asked);
      const [groups, counts, changes, both] = await Promise.all([
        select(this.database, GroupRow, groupsSql(by), scope),
        select(this.database, CountRow, countsSql(by), scope),
        select(this.database, ChangeRow, CHANGES, scope),
        selectOne(this.database, ComparedRow, COMPARED, scope),
      ]);
      return { groups, counts, changes, compared: both?.compared ?? 0 };
    });
  }

  /** In which words, by region. */
  async sentences(asked: ProblemSentencesAsked): Promise<Page<ProblemSentence>> {
    const { category, state, at, limit, after } = asked;
    const rows = await select(this.database, SentenceRow, SENTENCES, [
      ...(await scopeParameters(this.database, asked)),
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
      ...(await scopeParameters(this.database, asked)),
      ...(after === undefined ? [null, null] : AgencyKey.parse(after)),
      limit === null ? null : limit + 1,
    ]);
    return pageOf(rows, limit, ({ agency }) => [agency.region.code, agency.id]);
  }
}

/** Rows in kept answers; each takes about 150 bytes. */
const KEPT_ROWS = 100_000;

function pageOf<Row>(rows: Row[], limit: number | null, key: (row: Row) => (string | number)[]): Page<Row> {
  const page = limit === null ? rows : rows.slice(0, limit);
  const last = rows.length > page.length ? page.at(-1) : undefined;
  return { rows: page, next: last ? pageKey(key(last)) : null };
}

const KEYS: Readonly<
  Record<NamedProblemsBy, { readonly key: string; readonly name: string; readonly within: string }>
> = {
  region: { key: 'region_code', name: 'region_name', within: 'm.year = $1' },
  kind: { key: 'kind', name: 'kind', within: 'm.year = $1' },
  year: { key: 'year::text', name: 'year::text', within: 'm.year <= $1' },
};

const THIS_AND_BEFORE = 'm.year BETWEEN $1 - 1 AND $1';

/**
 * `told`: the current reports of some years that came as documents, each with its agency as `agency_in_year` has it.
 * Parameters: those of a scope.
 */
function toldSql(within: string): string {
  return `WITH RECURSIVE ${AGENCY_IN_YEAR},
  told AS (
    SELECT a.*, m.report_id, m.year, m.problem_categories FROM report_measures m
    JOIN report r ON r.id = m.report_id AND r.submission_id IS NOT NULL
    JOIN agency_in_year a ON a.id = m.agency_id
    WHERE m.current AND ${within})`;
}

/** `named`: every category that a report of `told` names, once, and `none` where a sentence of it has none. */
function namedSql(told = 'told'): string {
  return `named AS (
  SELECT m.*, category FROM ${told} m CROSS JOIN LATERAL unnest(m.problem_categories) AS category
  UNION ALL
  SELECT m.*, '${NO_CATEGORY}' FROM ${told} m
  WHERE m.report_id IN (SELECT p.report_id FROM report_problem p WHERE p.categories = '{}'))`;
}

function groupsSql(by: NamedProblemsBy): string {
  const { key, name, within } = KEYS[by];
  return `${toldSql(within)}
    SELECT ${key} AS key, ${name} AS name, count(*)::integer AS reports FROM told GROUP BY 1, 2 ORDER BY 1`;
}

/** The category that most reports name first. */
function countsSql(by: NamedProblemsBy): string {
  const { key, within } = KEYS[by];
  return `${toldSql(within)}, ${namedSql()},
    counted AS (SELECT category, ${key} AS key, count(*)::integer AS reports FROM named GROUP BY 1, 2)
    SELECT category, key, reports FROM counted
    ORDER BY category = '${NO_CATEGORY}', sum(reports) OVER (PARTITION BY category) DESC, category, key`;
}

const BOTH = `both_years AS (SELECT id FROM told GROUP BY id HAVING count(*) = 2)`;

const COMPARED = `${toldSql(THIS_AND_BEFORE)}, ${BOTH} SELECT count(*)::integer AS compared FROM both_years`;

const CHANGES = `${toldSql(THIS_AND_BEFORE)}, ${BOTH},
  compared AS (
    SELECT id, category, bool_or(year = $1) AS now, bool_or(year < $1) AS before
    FROM told CROSS JOIN LATERAL unnest(problem_categories) AS category
    WHERE id IN (SELECT id FROM both_years) GROUP BY 1, 2)
  SELECT category, (count(*) FILTER (WHERE now AND before))::integer AS recurring,
    (count(*) FILTER (WHERE NOT before))::integer AS fresh, (count(*) FILTER (WHERE NOT now))::integer AS gone
  FROM compared GROUP BY category ORDER BY category`;

const YEAR_OF_SENTENCES = `$1 - CASE $5 WHEN 'gone' THEN 1 ELSE 0 END`;
const OTHER_YEAR = `$1 - CASE $5 WHEN 'gone' THEN 0 ELSE 1 END`;

/** Parameters: year, region, kind, category, state, region itself, the three parts of the key, limit. */
const SENTENCES = `${toldSql(`m.year = ${YEAR_OF_SENTENCES}`)}
  SELECT p.report_id AS "reportId", p.position, a.year, ${agencySummary('a')} AS agency, p.text, p.categories
  FROM told a JOIN report_problem p ON p.report_id = a.report_id
  WHERE ($4::text IS NULL OR $4 = ANY(p.categories) OR ($4 = '${NO_CATEGORY}' AND p.categories = '{}'))
    AND ($5::text IS NULL OR EXISTS (
      SELECT FROM report_measures o JOIN report r ON r.id = o.report_id AND r.submission_id IS NOT NULL
      WHERE o.current AND o.agency_id = a.id AND o.year = ${OTHER_YEAR}
        AND ($5 = 'recurring') = ($4 = ANY(o.problem_categories))))
    AND ($6::text IS NULL OR a.region_code = $6)
    AND ($7::text IS NULL OR (a.region_code, p.report_id, p.position) > ($7, $8::uuid, $9::smallint))
  ORDER BY a.region_code, p.report_id, p.position LIMIT $10`;

/** Parameters: year, region, kind, the two parts of the key, limit. */
const AGENCIES = `${toldSql(`m.year BETWEEN $1 - ${YEARS_FOLLOWED - 1} AND $1`)},
  page AS (
    SELECT ${agencySummary('a')} AS agency, a.region_code, a.id, a.report_id FROM told a
    WHERE a.year = $1 AND ($4::text IS NULL OR (a.region_code, a.id) > ($4, $5))
    ORDER BY a.region_code, a.id LIMIT $6),
  told_page AS (SELECT * FROM told WHERE id IN (SELECT id FROM page)), ${namedSql('told_page')},
  counted AS (SELECT id, category, count(*) AS years FROM named GROUP BY 1, 2)
  SELECT agency, report_id AS "reportId", coalesce(
    (SELECT jsonb_object_agg(category, years) FROM counted c WHERE c.id = page.id), '{}') AS years
  FROM page ORDER BY region_code, id`;
