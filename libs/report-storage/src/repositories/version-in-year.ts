/**
 * The version of an agency that is looked at for a year, as SQL: the last one that had begun by its end, or else the
 * first one. Triggers divide the years among the versions; see `first_year`.
 */
export function versionOf(agency: string, year: string): string {
  return `SELECT v.* FROM agency_version v WHERE v.agency_id = ${agency} AND ${heldIn(year)}`;
}

/** Whether version `v` is the one of a year. */
export function heldIn(year: string): string {
  return `${year} BETWEEN v.first_year AND v.last_year`;
}

/** Of the province, a prefecture or a county: GB/T 2260 says so by the zeros at the end of the code. */
export function levelOf(regionCode: string): string {
  return `CASE WHEN ${regionCode} LIKE '%0000' THEN 'province' WHEN ${regionCode} LIKE '%00' THEN 'prefecture' ELSE 'county' END`;
}

export const LEVELS = ['province', 'prefecture', 'county'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a code is of a level, as a condition of which the planner knows how many pass it. */
export function isOfLevel(regionCode: string, level: Level): string {
  if (level === 'county') return `${regionCode} NOT LIKE '%00'`;
  if (level === 'province') return `${regionCode} LIKE '%0000'`;
  return `${regionCode} LIKE '%00' AND ${regionCode} NOT LIKE '%0000'`;
}
