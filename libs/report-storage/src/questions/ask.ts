import type { DataSource } from 'typeorm';
import { z } from 'zod';

/** Asks one question in SQL. What comes back is parsed: a column that is not as expected is our own fault and throws. */
export async function ask<Row extends z.ZodType>(
  database: Pick<DataSource, 'query'>,
  row: Row,
  sql: string,
  parameters: readonly unknown[],
): Promise<z.infer<Row>[]> {
  return z.array(row).parse(await database.query(sql, [...parameters]));
}

/** An agency as every answer names it. */
export const AgencyRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  region: z.object({ code: z.string(), name: z.string() }),
  sample: z.boolean(),
});
export type AgencyRow = z.infer<typeof AgencyRow>;

/** The columns of an AgencyRow as one jsonb value, from `agency_in_year` or `agency_today` named `a`. */
export const AGENCY_JSON = `jsonb_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'sample', a.sample,
  'region', jsonb_build_object('code', a.region_code, 'name', a.region_name))`;

/** Names in the order a Chinese reader expects: by pinyin. */
export const BY_NAME = `COLLATE "zh-x-icu"`;

/** A region with everything below it, as the recursive part of a WITH: `subtree(code)`. A null region is all of them. */
export function subtree(region: string): string {
  return `subtree AS (
    SELECT code FROM region WHERE code = ${region} OR (${region}::text IS NULL AND parent IS NULL)
    UNION ALL SELECT r.code FROM region r JOIN subtree s ON r.parent = s.code)`;
}

/**
 * Agencies as they were called at the end of a year, of a region and a kind if
 * one is asked for: `agency_in_year`. One founded later stands with its first
 * name. Needs `subtree`.
 */
export function agencyInYear(year: string, kind: string): string {
  return `agency_in_year AS (
    SELECT * FROM (
      SELECT DISTINCT ON (v.agency_id) v.agency_id AS id, v.name, v.aliases, v.kind, g.sample,
        v.region_code, r.name AS region_name
      FROM agency_version v
      JOIN agency g ON g.id = v.agency_id
      JOIN region r ON r.code = v.region_code
      ORDER BY v.agency_id, v.valid_from <= make_date(${year}, 12, 31) DESC,
        abs(v.valid_from - make_date(${year}, 12, 31))
    ) named
    WHERE region_code IN (SELECT code FROM subtree) AND (${kind}::text IS NULL OR kind = ${kind}))`;
}

/** A pattern for ILIKE that finds the words anywhere; their own % and _ are plain characters. */
export function containing(words: string): string {
  return `%${words.trim().replace(/[\\%_]/gu, String.raw`\$&`)}%`;
}
