import { REGIONS } from '@gongkai/organisations';

/** Names in the order a Chinese reader expects: by pinyin. */
export const BY_NAME = `COLLATE "zh-x-icu"`;

/** A region with everything below it, as the recursive part of a WITH: `subtree (code)`. A null region is all of them. */
export function subtree(region: string): string {
  return `subtree AS (
    SELECT code FROM region WHERE code = ${region} OR (${region}::text IS NULL AND parent IS NULL)
    UNION ALL SELECT r.code FROM region r JOIN subtree s ON r.parent = s.code)`;
}

/**
 * Agencies as they were called at the end of a year, of a region and a kind if
 * one is asked for: `agency_in_year`, with the columns of `agency_today`. One
 * founded later stands with its first name. `residents` are those of the roster or, of a
 * government, those of its region. Needs `subtree`.
 */
export function agencyInYear(year: string, kind: string): string {
  // An array, because the planner takes a recursive table for ten times as many regions as there are.
  const here = `region_code = ANY ((SELECT array_agg(code) FROM subtree)::text[])`;
  return `agency_in_year AS (
    SELECT * FROM (${namedInYear(year, `v.agency_id IN (SELECT agency_id FROM agency_version WHERE ${here})`)}) named
    WHERE ${here} AND (${kind}::text IS NULL OR kind = ${kind}))`;
}

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

const RESIDENTS = REGIONS.flatMap(({ code, population }) =>
  population === null ? [] : [`('${code}', ${population})`],
);
