export { AGENCY_KINDS, agencyKind, type AgencyKind, type AgencyKindEntry, KINDS } from './agency-kinds.js';
export { type AgencyVersion, populationOf, successorsOf, versionInYear } from './agency-version.js';
export { deadline, mustReport } from './duties.js';
export { type AgencyMatch, type DerivedAgency, matchAgency } from './match-agency.js';
export { type PrintedName, readName } from './printed-name.js';
export { counties, isWithin, REGIONS, regionOf, type Region } from './regions.js';
