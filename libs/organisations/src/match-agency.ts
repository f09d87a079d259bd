import { agencyKind, type AgencyKind } from './agency-kinds.js';
import { type AgencyVersion, heldBetween, successorsOf, versionInYear } from './agency-version.js';
import { foldName, type PrintedName, readName } from './printed-name.js';

/** What a well-formed name that nobody bears says of itself. */
export interface DerivedAgency {
  /** Written out in full: 盐池县科学技术局, even where the report prints 吴忠市盐池县科技局. */
  readonly name: string;
  readonly kind: AgencyKind;
  readonly regionCode: string;
}

/** Whose name it is. Where it is certain, nothing else is said; else a person chooses, or it is a new agency. */
export interface AgencyMatch {
  /** As it stood in the report's year. */
  readonly certain: AgencyVersion | null;
  /** Agencies of that year that may be meant, the likeliest first. */
  readonly candidates: readonly AgencyVersion[];
  readonly derived: DerivedAgency | null;
}

/**
 * Finds the agency that a report on `year` names.
 *
 * Spaces, full-width characters, the province or prefecture in front, and the short form of a kind make
 * no difference. 人民政府 is never its 办公室. A name that was not in force is never certain: the agency
 * under its new name, or the one that took over its work, is a candidate.
 */
export function matchAgency(printed: string, year: number, versions: readonly AgencyVersion[]): AgencyMatch {
  const name = readName(printed);
  const named = versions.filter((version) => bears(version, name));
  const inForce = named.filter((version) => mayName(version, year));
  const agencies = new Map(inForce.flatMap((version) => asOfYear(version, year, versions)));
  const [certain, ...rivals] = agencies.values();
  if (certain && rivals.length === 0) return { certain, candidates: [], derived: null };

  const later = named.flatMap((version) => [version, ...successorsOf(version, versions)]);
  const candidates = new Map([
    ...agencies,
    ...later.flatMap((version) => asOfYear(version, year, versions)),
    ...versions.filter((version) => resembles(version, name)).flatMap((version) => asOfYear(version, year, versions)),
  ]);
  return { certain: null, candidates: [...candidates.values()], derived: derive(name) };
}

/** A report on a year is written in the first months of the next, under the name then in force. */
function mayName(version: AgencyVersion, year: number): boolean {
  return heldBetween(version, `${year}-01-01`, `${year + 1}-03-31`);
}

/** The agency of the version as it stood in the year, by its id; nothing where it did not stand. */
function asOfYear(version: AgencyVersion, year: number, versions: readonly AgencyVersion[]): [string, AgencyVersion][] {
  const held = heldBetween(version, `${year}-01-01`, `${year}-12-31`)
    ? version
    : versionInYear(version.agencyId, year, versions);
  return held ? [[version.agencyId, held]] : [];
}

function bears(version: AgencyVersion, printed: PrintedName): boolean {
  return namesOf(version).some((name) => {
    if (foldName(name.plain) === foldName(printed.plain)) return true;
    const sameRegion = printed.region !== null && printed.region.code === (name.region?.code ?? version.regionCode);
    return sameRegion && foldName(name.rest) === foldName(printed.rest);
  });
}

/** The names it bears, its full name first; read once for each version. */
function namesOf(version: AgencyVersion): readonly [PrintedName, ...PrintedName[]] {
  const known = NAMES.get(version);
  if (known) return known;
  const names = [readName(version.name), ...version.aliases.map(readName)] as const;
  NAMES.set(version, names);
  return names;
}

const NAMES = new WeakMap<AgencyVersion, readonly [PrintedName, ...PrintedName[]]>();

/** Not the same name, but perhaps the same agency: the only one of its kind there, or one character off. */
function resembles(version: AgencyVersion, printed: PrintedName): boolean {
  const [own] = namesOf(version);
  if (printed.region === null) return printed.rest !== '' && foldName(own.rest) === foldName(printed.rest);
  if (printed.region.code !== version.regionCode) return false;
  if (isOneOfItsKind(version.kind) && version.kind === printed.kind) return true;
  return printed.rest.length >= 5 && differsByOne(own.rest, printed.rest);
}

/** A county has many towns, but one bureau of finance. */
function isOneOfItsKind(kind: AgencyKind): boolean {
  return kind !== 'other' && agencyKind(kind).level !== 'township';
}

/** One character written for another, left out or put in. */
function differsByOne(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  const start = sameCharacters(a.length, (index) => a[index] === b[index]);
  const end = sameCharacters(a.length - start, (index) => a.at(-1 - index) === b.at(-1 - index));
  return a !== b && Math.abs(a.length - b.length) <= 1 && start + end >= longer - 1;
}

function sameCharacters(most: number, same: (index: number) => boolean): number {
  let count = 0;
  while (count < most && same(count)) count += 1;
  return count;
}

function derive({ region, rest, kind }: PrintedName): DerivedAgency | null {
  if (!region || !kind) return null;
  return { name: region.name + rest, kind, regionCode: region.code };
}
