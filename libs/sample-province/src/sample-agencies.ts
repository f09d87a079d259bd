import {
  agencyKind,
  type AgencyKind,
  type AgencyVersion,
  counties,
  type Region,
  regionOf,
} from '@gongkai/organisations';

/** The twelve bureaus that a county of the sample has. */
const USUAL_KINDS: readonly AgencyKind[] = [
  'education',
  'science',
  'market-regulation',
  'natural-resources',
  'human-resources',
  'housing',
  'health',
  'transport',
  'agriculture',
  'civil-affairs',
  'development-reform',
  'finance',
];

/** Added when more agencies are asked for than twelve a county. */
const FURTHER_KINDS: readonly AgencyKind[] = [
  'water',
  'emergency',
  'justice',
  'audit',
  'statistics',
  'medical-insurance',
  'veterans',
  'forestry',
  'approval',
  'urban-management',
  'petition',
];

/** The agency of the one real report among the tests: nothing is ever invented for it. */
const NEVER_INVENTED = '盐池县科学技术局';

/** When the reorganised bureaus of the sample took their new names. */
const RENAMED_ON = { last: '2023-06-30', first: '2023-07-01' };

/** Counties where 教育局 became 教育体育局, so that the sample has agencies in time. */
const REORGANISED = new Set(['640104', '640425']);

/** A county with fewer bureaus in the sample has no government in it: there would be next to nothing to sum up. */
const FEWEST_BUREAUS = 3;

/**
 * The bureaus of the sample, kind by kind and county by county, so that a small sample still has peers; after
 * all of them the governments that have enough of them below, each with its office. An agency that changed its
 * name has two versions; one agency is counted once, governments and their offices not at all.
 */
export function sampleAgencies(wanted?: number): AgencyVersion[] {
  const count = wanted ?? USUAL_KINDS.length * counties().length;
  const bureaus = [...allBureaus(wanted === undefined ? USUAL_KINDS : [...USUAL_KINDS, ...FURTHER_KINDS])].slice(
    0,
    count,
  );
  const governed = governedCounties(bureaus);
  return [
    ...bureaus.flat().map((bureau) => (governed.has(bureau.regionCode) ? belowGovernment(bureau) : bureau)),
    ...[...governed].flatMap(governmentWithOffice),
  ];
}

function governedCounties(bureaus: readonly (readonly AgencyVersion[])[]): Set<string> {
  const codes = bureaus.flatMap(([bureau]) => bureau?.regionCode ?? []);
  return new Set(codes.filter((code) => codes.filter((other) => other === code).length >= FEWEST_BUREAUS));
}

function governmentWithOffice(code: string): AgencyVersion[] {
  const county = regionOf(code);
  if (county === null) return [];
  return [countyAgency('government', county), belowGovernment(countyAgency('government-office', county))];
}

function belowGovernment(agency: AgencyVersion): AgencyVersion {
  return { ...agency, parentId: agencyIdOf('government', agency.regionCode) };
}

function* allBureaus(kinds: readonly AgencyKind[]): Generator<AgencyVersion[]> {
  for (const kind of kinds) {
    for (const county of counties()) {
      const versions = versionsOf(kind, county);
      if (versions.every(({ name }) => name !== NEVER_INVENTED)) yield versions;
    }
  }
}

function versionsOf(kind: AgencyKind, county: Region): AgencyVersion[] {
  const agency = countyAgency(kind, county);
  if (kind !== 'education' || !REORGANISED.has(county.code)) return [agency];
  return [
    { ...agency, validTo: RENAMED_ON.last },
    {
      ...agency,
      id: `${agency.agencyId}-2`,
      name: `${county.name}教育体育局`,
      validFrom: RENAMED_ON.first,
      successorOf: [agency.id],
    },
  ];
}

function countyAgency(kind: AgencyKind, county: Region): AgencyVersion {
  const [name = agencyKind(kind).name.zh] = agencyKind(kind).names[0] ?? [];
  const agencyId = agencyIdOf(kind, county.code);
  return {
    id: `${agencyId}-1`,
    agencyId,
    name: county.name + name,
    aliases: [],
    kind,
    regionCode: county.code,
    parentId: null,
    validFrom: '2019-03-01',
    validTo: null,
    successorOf: [],
    population: null,
  };
}

function agencyIdOf(kind: AgencyKind, regionCode: string): string {
  return `sample-${regionCode}-${kind}`;
}
