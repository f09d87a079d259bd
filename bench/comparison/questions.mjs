/**
 * The eight questions of a comparison, each as whoever asks the API puts it, as one statement that gives its figures,
 * and as one that gives them from Parquet files. `path` is null where the API has no such question; `goal` is in
 * milliseconds. `bottom` is the path of the last page of those who are ranked; `cells` is how many a report has.
 */
export function questionsAbout({ year, county, kind, agency, other }, { bottom, cells, checked }) {
  const ranking = rankingOf(year);
  return [
    {
      name: 'filtered ranking',
      path: `${ranking}&region=${county}&kind=${kind}`,
      goal: 10,
      timesSql: 1.5,
      ...inBoth((dialect) => ranked(dialect, 'WHERE v.region_code = $2 AND v.kind = $3', 'DESC', 'LIMIT 50')),
      parameters: [year, county, kind],
    },
    {
      name: 'whole ranking with my rank',
      path: `${ranking}&agency=${agency}`,
      goal: 15,
      ...inBoth((dialect) => `SELECT * FROM (${ranked(dialect)}) r WHERE r.agency_id = $2`),
      parameters: [year, agency],
    },
    {
      name: 'top of the whole ranking',
      path: `${ranking}&limit=50`,
      ...inBoth((dialect) => ranked(dialect, '', 'DESC', 'LIMIT 50')),
      parameters: [year],
    },
    {
      name: 'bottom of the whole ranking',
      path: bottom,
      ...inBoth((dialect) => ranked(dialect, '', 'ASC', 'LIMIT 50')),
      parameters: [year],
    },
    {
      name: 'ten-year trend of two',
      path: `/comparisons?agencies=${agency},${other}&from=${year - 9}&to=${year}&indicators=completion-rate`,
      goal: 5,
      ...inBoth(
        () => `SELECT agency_id, year, concluded, received + carried_over AS due FROM report_measures
          WHERE agency_id IN ($2, $3) AND current AND year BETWEEN $1::integer - 9 AND $1::integer
          ORDER BY agency_id, year`,
      ),
      parameters: [year, agency, other],
    },
    {
      name: 'county sums of all cells',
      path: `/rollups?year=${year}&level=county`,
      goal: 25,
      sql: `SELECT u.region_code, u.edition, u.reports, u.sums, u."unknown" FROM rollup u
        WHERE u.year = $1 AND u.kind = '' AND u.region_code NOT LIKE '%00' ORDER BY u.region_code`,
      parquet: `SELECT v.region_code, count(*) AS reports, ${sums(cells)}
        FROM cells c JOIN agency_version v ON v.agency_id = c.agency_id AND ${PARQUET.stood}
        WHERE c.year = $1::integer AND v.kind <> 'government' AND v.region_code NOT LIKE '%00'
        GROUP BY v.region_code ORDER BY v.region_code`,
      parameters: [year],
    },
    {
      name: 'carry-forward check',
      path: checked ? `/quality/findings?year=${year}&rule=carry-over-chain` : null,
      ...inBoth(
        () => `SELECT n.agency_id FROM report_measures n
          JOIN report_measures b ON b.agency_id = n.agency_id AND b.year = n.year - 1 AND b.current
          WHERE n.year = $1::integer AND n.current AND n.carried_over <> b.carried_forward`,
      ),
      parameters: [year],
    },
    {
      name: 'parent against children',
      path: `/rollups?year=${year}&level=county&region=${county}`,
      sql: `SELECT u.sums, r.cell_values FROM rollup u
        JOIN agency_version v ON v.region_code = u.region_code AND v.kind = 'government'
        JOIN report r ON r.agency_id = v.agency_id AND r.year = u.year AND r.current
        WHERE u.year = $1 AND u.region_code = $2 AND u.kind = ''`,
      parquet: `SELECT v.kind = 'government' AS parent, ${sums(cells)}
        FROM cells c JOIN agency_version v ON v.agency_id = c.agency_id AND ${PARQUET.stood}
        WHERE c.year = $1::integer AND v.region_code = $2 GROUP BY parent`,
      parameters: [year, county],
    },
    {
      name: 'quartiles by county',
      path: `/distributions?indicator=completion-rate&year=${year}`,
      ...inBoth(
        (dialect) => `SELECT region_code, ${dialect.quartiles} FROM (${ranked(dialect)}) r GROUP BY region_code`,
      ),
      parameters: [year],
    },
  ];
}

/** The ranking that is asked about. */
export function rankingOf(year) {
  return `/rankings?indicator=completion-rate&year=${year}`;
}

/** Where the two databases differ: whether version `v` stood at the end of the year, and quartiles. */
const POSTGRESQL = {
  stood: `daterange(v.valid_from, v.valid_to, '[]') @> make_date($1::integer, 12, 31)`,
  quartiles: 'percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY value)',
};
const PARQUET = {
  stood: `make_date($1::integer, 12, 31) BETWEEN v.valid_from AND coalesce(v.valid_to, DATE '9999-12-31')`,
  quartiles: 'quantile_cont(value, [0.25, 0.5, 0.75])',
};

function inBoth(statement) {
  return { sql: statement(POSTGRESQL), parquet: statement(PARQUET) };
}

/** Completion rates of a year of agencies as they were called at its end. */
function ranked({ stood }, where = '', direction = 'DESC', limit = '') {
  return `SELECT *, rank() OVER (ORDER BY value DESC) FROM (
    SELECT m.agency_id, v.name, v.region_code, m.concluded / nullif(m.received + m.carried_over, 0) AS value
    FROM report_measures m
    JOIN agency_version v ON v.agency_id = m.agency_id AND ${stood}
      AND m.year = $1::integer AND m.current AND m.open_errors = 0
    ${where}) measured WHERE value IS NOT NULL ORDER BY value ${direction} ${limit}`;
}

function sums(cells) {
  return Array.from({ length: cells }, (_, index) => `sum(c.c${index + 1})`).join(', ');
}
