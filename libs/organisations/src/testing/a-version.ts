import type { AgencyVersion } from '../agency-version.js';

/** A version for a test, which names only what it is about. */
export function aVersion(name: string, rest: Partial<AgencyVersion> = {}): AgencyVersion {
  return {
    id: `${name}-1`,
    agencyId: name,
    name,
    aliases: [],
    kind: 'other',
    regionCode: '640323',
    parentId: null,
    validFrom: '2010-01-01',
    validTo: null,
    successorOf: [],
    population: null,
    ...rest,
  };
}
