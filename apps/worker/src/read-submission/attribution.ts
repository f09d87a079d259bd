import { createHash } from 'node:crypto';

import { type AgencyVersion, type DerivedAgency, matchAgency } from '@gongkai/organisations';
import type { AnnualReport } from '@gongkai/report-model';
import type { Attribution, Claim } from '@gongkai/report-storage';

/** Nothing is known of an agency before its first report: it is taken to have stood since reports are due. */
const FIRST_DAY = '2008-01-01';

/**
 * Whose report it is. What the sender said wins over what the document prints;
 * a well-formed name that nobody bears, and nobody's comes near, is a new agency;
 * everything else is for a person to choose.
 */
export function attribute(
  report: Pick<AnnualReport, 'agency' | 'year'>,
  given: Pick<Claim, 'givenAgency' | 'givenYear'>,
  versions: readonly AgencyVersion[],
): Attribution {
  const year = given.givenYear ?? report.year;
  if (given.givenAgency !== null) {
    return year === null ? undecided(null, [given.givenAgency]) : known(given.givenAgency, year);
  }
  if (report.agency === null) return undecided(year, []);
  const { certain, candidates, derived } = matchAgency(report.agency, year ?? new Date().getFullYear() - 1, versions);
  const possible = certain ? [certain] : candidates;
  if (year === null) return undecided(null, idsOf(possible));
  if (certain) return known(certain.agencyId, year);
  if (candidates.length > 0 || !derived) return undecided(year, idsOf(candidates));
  const newAgency = firstVersion(derived);
  return { agencyId: newAgency.agencyId, year, newAgency };
}

function known(agencyId: string, year: number): Attribution {
  return { agencyId, year, newAgency: null };
}

function undecided(year: number | null, candidates: readonly string[]): Attribution {
  return { agencyId: null, year, candidates };
}

function idsOf(versions: readonly AgencyVersion[]): string[] {
  return [...new Set(versions.map(({ agencyId }) => agencyId))];
}

/** The same name gives the same id, so that two workers that hear of it at once register it once. */
function firstVersion({ name, kind, regionCode }: DerivedAgency): AgencyVersion {
  const agencyId = `${regionCode}-${kind}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
  return {
    id: `${agencyId}-1`,
    agencyId,
    name,
    aliases: [],
    kind,
    regionCode,
    parentId: null,
    validFrom: FIRST_DAY,
    validTo: null,
    successorOf: [],
    population: null,
  };
}
