import type { AgencyKind } from './agency-kinds.js';
import { regionOf } from './regions.js';

/** What an agency was called, and where it belonged, for a time. A renamed agency keeps its `agencyId`. */
export interface AgencyVersion {
  readonly id: string;
  readonly agencyId: string;
  /** The full name as on the seal, with the county in front: 盐池县科学技术局. */
  readonly name: string;
  /** Other names that it signs with; short forms of the kind need not be listed. */
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  readonly regionCode: string;
  /** The `agencyId` of the agency above it. */
  readonly parentId: string | null;
  /** The first and the last day it held, as 2023-01-01; an open end is null. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The `id`s of the versions whose work it took over when agencies were renamed, split, or, several of them, merged. */
  readonly successorOf: readonly string[];
  /** Residents it serves; null where not known or without meaning, as for a bureau. */
  readonly population: number | null;
}

/** Whether the version held on any day from `first` to `last`, both included. */
export function heldBetween(version: AgencyVersion, first: string, last: string): boolean {
  return version.validFrom <= last && (version.validTo === null || version.validTo >= first);
}

/** The version of the agency that held last in the year; null where the agency did not exist in it. */
export function versionInYear(
  agencyId: string,
  year: number,
  versions: readonly AgencyVersion[],
): AgencyVersion | null {
  const held = versions.filter(
    (version) => version.agencyId === agencyId && heldBetween(version, `${year}-01-01`, `${year}-12-31`),
  );
  return held.sort((a, b) => b.validFrom.localeCompare(a.validFrom))[0] ?? null;
}

/** The versions that took over the work of this one, directly or through others, nearest first. */
export function successorsOf(version: AgencyVersion, versions: readonly AgencyVersion[]): AgencyVersion[] {
  const found = [version];
  for (const earlier of found) {
    found.push(...versions.filter((later) => later.successorOf.includes(earlier.id) && !found.includes(later)));
  }
  return found.slice(1);
}

/** The residents it serves: a government's are those of its region, where the roster does not say. */
export function populationOf({
  kind,
  regionCode,
  population,
}: Pick<AgencyVersion, 'kind' | 'regionCode' | 'population'>): number | null {
  return population ?? (kind === 'government' ? (regionOf(regionCode)?.population ?? null) : null);
}
