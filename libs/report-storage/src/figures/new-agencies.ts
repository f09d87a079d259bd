import type { EntityManager } from 'typeorm';

import { levelOf, versionOf } from '../repositories/version-in-year.js';
import type { AgencyLine } from './figures-line.js';

/**
 * Adds the regions that nobody knew, each with those above it by its code of GB/T 2260, called as its government is,
 * or as its code until a government comes.
 */
export async function registerRegions(
  transaction: EntityManager,
  agencies: readonly Pick<AgencyLine, 'region' | 'kind' | 'name'>[],
): Promise<void> {
  const names = new Map<string, string>();
  for (const { region } of agencies) {
    for (let code: string | null = region; code !== null; code = codeAbove(code)) names.set(code, code);
  }
  for (const { region, kind, name } of agencies) {
    if (kind === 'government' && name.endsWith(GOVERNMENT)) names.set(region, name.slice(0, -GOVERNMENT.length));
  }
  // In one order for all: two that add the same regions do not wait for each other.
  const codes = [...names.keys()].sort();
  await transaction.query(
    `INSERT INTO region (code, name, parent)
     SELECT code, name, parent FROM unnest($1::text[], $2::text[], $3::text[]) AS g (code, name, parent)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name
       WHERE region.name = region.code AND excluded.name <> excluded.code`,
    [codes, codes.map((code) => names.get(code)), codes.map(codeAbove)],
  );
}

const GOVERNMENT = '人民政府';

/** The prefecture of a county, the province of a prefecture. */
function codeAbove(code: string): string | null {
  if (!/^\d{6}$/u.test(code) || code.endsWith('0000')) return null;
  return code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
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
