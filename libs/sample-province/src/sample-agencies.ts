import { agencyKind, type AgencyKind, type AgencyVersion, counties, type Region } from '@gongkai/organisations';

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

/**
 * The agencies of the sample, kind by kind and county by county, so that a small sample still has peers.
 * An agency that changed its name has two versions; one agency is counted once.
 */
export function sampleAgencies(wanted?: number): AgencyVersion[] {
  const count = wanted ?? USUAL_KINDS.length * counties().length;
  return [...allAgencies(wanted === undefined ? USUAL_KINDS : [...USUAL_KINDS, ...FURTHER_KINDS])]
    .slice(0, count)
    .flat();
}

function* allAgencies(kinds: readonly AgencyKind[]): Generator<AgencyVersion[]> {
  for (const kind of kinds) {
    for (const county of counties()) {
      const versions = versionsOf(kind, county);
      if (versions.every(({ name }) => name !== NEVER_INVENTED)) yield versions;
    }
  }
}

function versionsOf(kind: AgencyKind, county: Region): AgencyVersion[] {
  const [name = agencyKind(kind).name.zh] = agencyKind(kind).names[0] ?? [];
  const agencyId = `sample-${county.code}-${kind}`;
  const agency: AgencyVersion = {
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
  if (kind !== 'education' || !REORGANISED.has(county.code)) return [agency];
  return [
    { ...agency, validTo: RENAMED_ON.last },
    {
      ...agency,
      id: `${agencyId}-2`,
      name: `${county.name}教育体育局`,
      validFrom: RENAMED_ON.first,
      successorOf: [agency.id],
    },
  ];
}
