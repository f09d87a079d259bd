/**
 * The eight questions of a comparison, each as whoever asks the API puts it and as one statement that gives its
 * figures. `path` is null as long as the API has no such question; `goal` is in milliseconds.
 */
export function questionsAbout({ year, county, kind, agency, other }) {
  const ranking = `/rankings?indicator=completion-rate&year=${year}`;
  return [
    {
      name: 'filtered ranking',
      path: `${ranking}&region=${county}&kind=${kind}`,
      goal: 10,
      timesSql: 1.5,
      sql: ranked('WHERE v.region_code = $2 AND v.kind = $3', 'LIMIT 50'),
      parameters: [year, county, kind],
    },
    {
      name: 'whole ranking with my rank',
      path: `${ranking}&agency=${agency}`,
      goal: 15,
      sql: `SELECT * FROM (${ranked('', '')}) r WHERE r.agency_id = $2`,
      parameters: [year, agency],
    },
    { name: 'top of the whole ranking', path: `${ranking}&limit=50`, sql: ranked('', 'LIMIT 50'), parameters: [year] },
    {
      name: 'ten-year trend of two',
      path: `/comparisons?agencies=${agency},${other}&from=${year - 9}&to=${year}&indicators=completion-rate`,
      goal: 5,
      sql: `SELECT agency_id, year, concluded, received + carried_over AS due FROM report_measures
        WHERE agency_id IN ($2, $3) AND current AND year BETWEEN $1::integer - 9 AND $1 ORDER BY agency_id, year`,
      parameters: [year, agency, other],
    },
    {
      name: 'county sums of all cells',
      path: `/rollups?year=${year}&level=county`,
      goal: 25,
      sql: `SELECT u.region_code, u.edition, u.reports, u.sums, u."unknown" FROM rollup u
        WHERE u.year = $1 AND u.kind = '' AND u.region_code NOT LIKE '%00' ORDER BY u.region_code`,
      parameters: [year],
    },
    {
      name: 'carry-forward check',
      path: null,
      sql: `SELECT n.agency_id FROM report_measures n
        JOIN report_measures b ON b.agency_id = n.agency_id AND b.year = n.year - 1 AND b.current
        WHERE n.year = $1 AND n.current AND n.carried_over <> b.carried_forward`,
      parameters: [year],
    },
    {
      name: 'parent against children',
      path: `/rollups?year=${year}&level=county&region=${county}`,
      sql: `SELECT u.sums, r.cell_values FROM rollup u
        JOIN agency_version v ON v.region_code = u.region_code AND v.kind = 'government'
        JOIN report r ON r.agency_id = v.agency_id AND r.year = u.year AND r.current
        WHERE u.year = $1 AND u.region_code = $2 AND u.kind = ''`,
      parameters: [year, county],
    },
    {
      name: 'quartiles by county',
      path: null,
      sql: `SELECT region_code, percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY value)
        FROM (${ranked('', '')}) r GROUP BY region_code`,
      parameters: [year],
    },
  ];
}

/** Completion rates of a year, the highest first, of agencies as they were called at its end. */
function ranked(where, limit) {
  return `SELECT *, rank() OVER (ORDER BY value DESC) FROM (
    SELECT m.agency_id, v.name, v.region_code, m.concluded / nullif(m.received + m.carried_over, 0) AS value
    FROM report_measures m
    JOIN agency_version v ON v.agency_id = m.agency_id
      AND daterange(v.valid_from, v.valid_to, '[]') @> make_date($1::integer, 12, 31)
      AND m.year = $1 AND m.current AND m.open_errors = 0
    ${where}) measured WHERE value IS NOT NULL ORDER BY value DESC ${limit}`;
}
