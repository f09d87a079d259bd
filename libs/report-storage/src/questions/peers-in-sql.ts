import { isOfLevel, type Level } from '../repositories/version-in-year.js';

/** Bands of how many applications came in a year: agencies with as much to do are peers. The end is not in the band. */
const VOLUMES = {
  none: { from: 0, to: 1 },
  few: { from: 1, to: 10 },
  some: { from: 10, to: 100 },
  many: { from: 100, to: null },
} as const;
export type Volume = keyof typeof VOLUMES;

/** Who is compared with whom, beside region and kind; without one of them it does not matter. */
export interface PeersAsked {
  readonly level?: Level | undefined;
  readonly volume?: Volume | undefined;
}

/** As a condition on `agency_in_year` named `a` and `report_measures` named `m`. */
export function peersInSql({ level, volume }: PeersAsked): string {
  const { from, to } = volume === undefined ? { from: null, to: null } : VOLUMES[volume];
  return [
    'true',
    ...(level === undefined ? [] : [isOfLevel('a.region_code', level)]),
    ...(from === null ? [] : [`m.received >= ${from}`]),
    ...(to === null ? [] : [`m.received < ${to}`]),
  ].join(' AND ');
}

/** The middle of a group. One alone has none: it would be compared with itself. */
export function middleInSql(value: string): string {
  return `CASE WHEN count(${value}) > 1 THEN percentile_cont(0.5) WITHIN GROUP (ORDER BY ${value}) END`;
}
