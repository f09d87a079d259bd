/** What is asked about: an agency of the largest county and kind in the last year that somebody reported on, with the edition of its report. */
export async function subjectOf(source) {
  const [subject] = await source.query(
    `WITH last AS (SELECT max(year) AS year FROM report_measures WHERE current),
       named AS (
         SELECT v.agency_id, v.region_code, v.kind, count(*) OVER (PARTITION BY v.region_code, v.kind) AS peers
         FROM last JOIN report_measures m USING (year)
         JOIN agency_version v ON v.agency_id = m.agency_id
           AND daterange(v.valid_from, v.valid_to, '[]') @> make_date(last.year::integer, 12, 31)
         WHERE m.current AND v.kind <> 'government')
     SELECT last.year, region_code AS county, kind, agency_id AS agency,
       lead(agency_id) OVER (ORDER BY peers DESC, region_code, kind, agency_id) AS other
     FROM named, last ORDER BY peers DESC, region_code, kind, agency_id LIMIT 1`,
  );
  const [{ edition, cells }] = await source.query(
    'SELECT edition, cardinality(cell_values) AS cells FROM report WHERE agency_id = $1 AND year = $2 AND current',
    [subject.agency, subject.year],
  );
  return { ...subject, edition, cells };
}
