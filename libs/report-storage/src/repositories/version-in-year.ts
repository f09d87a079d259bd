/** The version of an agency that held at the end of a year, or else the nearest one, as SQL. */
export function versionOf(agency: string, year: string): string {
  return `SELECT v.* FROM agency_version v WHERE v.agency_id = ${agency}
    ORDER BY daterange(v.valid_from, v.valid_to, '[]') @> make_date(${year}, 12, 31) DESC, v.valid_from DESC LIMIT 1`;
}

/** Of the province, a prefecture or a county: GB/T 2260 says so by the zeros at the end of the code. */
export function levelOf(regionCode: string): string {
  return `CASE WHEN ${regionCode} LIKE '%0000' THEN 'province' WHEN ${regionCode} LIKE '%00' THEN 'prefecture' ELSE 'county' END`;
}
