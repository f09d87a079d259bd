import { REGIONS } from '@gongkai/organisations';

const RESIDENTS = REGIONS.flatMap(({ code, population }) =>
  population === null ? [] : [`('${code}', ${population})`],
);

/** Names in the order a Chinese reader expects: by pinyin. */
export const BY_NAME = `COLLATE "zh-x-icu"`;

/** A region with everything below it, as the recursive part of a WITH: `subtree (code)`. A null region is all of them. */
export function subtree(region: string): string {
  return `subtree AS (
    SELECT code FROM region WHERE code = ${region} OR (${region}::text IS NULL AND parent IS NULL)
    UNION ALL SELECT r.code FROM region r JOIN subtree s ON r.parent = s.code)`;
}

// An array, because the planner takes a recursive table for ten times as many regions as there are. All regions are no
// condition: the planner would expect few agencies, and look up the report of each by itself.
const HERE = `($2::text IS NULL OR region_code = ANY ((SELECT array_agg(code) FROM subtree)::text[]))`;

/**
 * Agencies as they were called at the end of a year, of a region and a kind if
 * one is asked for, as the first part of a WITH RECURSIVE: `agency_in_year`, with the columns of `agency_today`. One
 * founded later stands with its first name. `residents` are those of the roster or, of a
 * government, those of its region. Parameters: year, region, kind.
 */
export const AGENCY_IN_YEAR = `${subtree('$2')}, agency_in_year AS (
    SELECT * FROM (${namedInYear(
      '$1::integer',
      `$2::text IS NULL OR v.agency_id IN (SELECT agency_id FROM agency_version WHERE ${HERE})`,
    )}) named
    WHERE ${HERE} AND ($3::text IS NULL OR kind = $3))`;

/** As `agency_in_year`, of some agencies of `agency_version` named `v`. */
export function namedInYear(year: string, which: string): string {
  return `SELECT DISTINCT ON (v.agency_id) v.agency_id AS id, v.name, v.aliases, v.pinyin, v.kind, g.sample,
      v.region_code, r.name AS region_name,
      coalesce(v.population, CASE v.kind WHEN 'government' THEN c.residents END) AS residents
    FROM agency_version v
    JOIN agency g ON g.id = v.agency_id
    JOIN region r ON r.code = v.region_code
    LEFT JOIN (VALUES ${RESIDENTS.join(', ')}) AS c (code, residents) ON c.code = v.region_code
    WHERE ${which}
    ORDER BY v.agency_id, v.valid_from <= make_date(${year}, 12, 31) DESC,
      abs(v.valid_from - make_date(${year}, 12, 31))`;
}
