import type { EntityManager } from 'typeorm';

import { levelOf, versionOf } from '../repositories/version-in-year.js';

/**
 * Adds the regions that nobody knew, called as their code until somebody names them, below the known region that a
 * code of GB/T 2260 stands in.
 */
export async function registerRegions(transaction: EntityManager, codes: readonly string[]): Promise<void> {
  await transaction.query(
    `INSERT INTO region (code, name, parent)
     SELECT g.code, g.code, (SELECT above.code FROM region above
       WHERE g.code ~ '^[0-9]{6}$' AND above.code <> g.code
         AND above.code IN (left(g.code, 4) || '00', left(g.code, 2) || '0000')
       ORDER BY above.code DESC LIMIT 1)
     FROM unnest($1::text[]) AS g (code) ON CONFLICT (code) DO NOTHING`,
    [[...codes].sort()],
  );
}

/** Each agency owes a report for every year of the file at whose end it stood. */
export async function owe(
  transaction: EntityManager,
  agencies: readonly string[],
  years: readonly number[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO reporting_duty (agency_id, year)
     SELECT DISTINCT v.agency_id, y.year FROM agency_version v
     JOIN unnest($2::smallint[]) AS y (year) ON daterange(v.valid_from, v.valid_to, '[]') @> make_date(y.year, 12, 31)
     WHERE v.agency_id = ANY ($1::text[]) ON CONFLICT DO NOTHING`,
    [agencies, [...new Set(years)]],
  );
}

/** One agency of every kind and level stands for its peers: what is usual among them is counted anew. */
export async function peersHaveChanged(transaction: EntityManager, years: readonly number[]): Promise<void> {
  await transaction.query(
    `INSERT INTO peer_change (agency_id, year)
     SELECT DISTINCT ON (m.year, v.kind, ${levelOf('v.region_code')}) m.agency_id, m.year
     FROM report_measures m JOIN LATERAL (${versionOf('m.agency_id', 'm.year::integer')}) v ON true
     WHERE m.current AND m.year = ANY ($1::smallint[])`,
    [[...new Set(years)]],
  );
}
