import { REGIONS } from '@gongkai/organisations';
import type { DataSource } from 'typeorm';
import { z } from 'zod';

import { heldIn } from '../repositories/version-in-year.js';
import { select } from '../sql.js';

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

/** Whom a question is about; everywhere and of every kind where nothing is said. */
export interface Scope {
  readonly year: number;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
}

export type ScopeParameters = readonly [year: number, regions: readonly string[] | null, kind: string | null];

/**
 * A scope as the statements below take it. The regions are named one by one: how many agencies there are in them
 * decides how the statement is run, and the planner cannot know it of a region and everything below.
 */
export async function scopeParameters(
  database: Pick<DataSource, 'query'>,
  { year, region, kind }: Scope,
): Promise<ScopeParameters> {
  return [year, region === undefined ? null : await regionsWithin(database, region), kind ?? null];
}

async function regionsWithin(database: Pick<DataSource, 'query'>, region: string): Promise<string[]> {
  const rows = await select(database, z.object({ code: z.string() }), WITHIN, [region]);
  return rows.map(({ code }) => code);
}

const WITHIN = `WITH RECURSIVE ${subtree('$1')} SELECT code FROM subtree ORDER BY code`;

/**
 * Agencies as they were called at the end of a year, in some regions and of a kind if they are asked for, as the
 * first part of a WITH RECURSIVE: `agency_in_year`, with the columns of `agency_today`. One founded later stands with
 * its first name. `residents` are those of the roster or, of a government, those of its region. Parameters: those of
 * a scope.
 */
export const AGENCY_IN_YEAR = `agency_in_year AS (
    ${namedInYear(
      '$1::integer',
      '($2::text[] IS NULL OR v.region_code = ANY ($2)) AND ($3::text IS NULL OR v.kind = $3)',
    )})`;

/** As `agency_in_year`, of some agencies of `agency_version` named `v`. */
export function namedInYear(year: string, which: string): string {
  return `SELECT v.agency_id AS id, v.name, v.aliases, v.pinyin, v.kind, g.sample,
      v.region_code, r.name AS region_name,
      coalesce(v.population, CASE v.kind WHEN 'government' THEN c.residents END) AS residents
    FROM agency_version v
    JOIN agency g ON g.id = v.agency_id
    JOIN region r ON r.code = v.region_code
    LEFT JOIN (VALUES ${RESIDENTS.join(', ')}) AS c (code, residents) ON c.code = v.region_code
    WHERE ${heldIn(year)} AND ${which}`;
}
