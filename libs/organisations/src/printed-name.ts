import { KINDS, type AgencyKind } from './agency-kinds.js';
import { isWithin, REGIONS, type Region } from './regions.js';

/** What a name says of itself. */
export interface PrintedName {
  /** As printed, in plain characters and without spaces. */
  readonly plain: string;
  /** The region that it begins with; null where it names none, or one that is not known. */
  readonly region: Region | null;
  /** What follows the region, its short form written out: 科技局 is 科学技术局. */
  readonly rest: string;
  /** Null where the name does not end as the name of an agency does. */
  readonly kind: AgencyKind | null;
}

export function readName(printed: string): PrintedName {
  const plain = plainName(printed);
  const { region, rest } = splitRegion(plain);
  return { plain, ...readBranch(region, rest) };
}

/** For comparing: 发展改革局 and 发展和改革局 are one name. */
export function foldName(name: string): string {
  return name.replace(/[和与及、]/gu, '');
}

function plainName(printed: string): string {
  return printed.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff《》"“”]/gu, '');
}

/** Takes 宁夏, the prefecture and the county off the front, each only where it lies in the one before. */
function splitRegion(name: string): { region: Region | null; rest: string } {
  let region: Region | null = null;
  let rest = name;
  for (;;) {
    const next = regionAtStart(rest, region);
    if (!next) return { region, rest };
    rest = rest.slice(rest.startsWith(next.name) ? next.name.length : shortRegion(next).length);
    region = next;
  }
}

function regionAtStart(name: string, outer: Region | null): Region | undefined {
  const inner = INNER_REGIONS.get(outer?.code) ?? [];
  return (inner.find(({ region }) => name.startsWith(region.name)) ?? inner.find(({ short }) => name.startsWith(short)))
    ?.region;
}

/** 盐池 for 盐池县. */
function shortRegion({ name }: Region): string {
  return name.replace(/回族自治区$|[县区市]$/u, '');
}

/** The regions below each region; all of them where none has been named yet. */
const INNER_REGIONS: ReadonlyMap<string | undefined, readonly { region: Region; short: string }[]> = new Map(
  [undefined, ...REGIONS].map((outer) => [
    outer?.code,
    REGIONS.filter(({ code }) => outer === undefined || (code !== outer.code && isWithin(code, outer.code))).map(
      (region) => ({ region, short: shortRegion(region) }),
    ),
  ]),
);

type NameInRegion = Omit<PrintedName, 'plain'>;

/** 吴忠市生态环境局盐池分局 serves 盐池县: its region is the county, its kind that of its parent. */
function readBranch(region: Region | null, rest: string): NameInRegion {
  const [, parent, place] = /^(.+局)(.+)分局$/u.exec(rest) ?? [];
  const county = place === undefined ? undefined : splitRegion(place);
  if (parent !== undefined && county?.region && county.rest === '') {
    return { region: county.region, rest, kind: readKind(parent).kind };
  }
  return { region, ...readKind(rest) };
}

function readKind(rest: string): { rest: string; kind: AgencyKind | null } {
  const known = KNOWN_NAMES.get(foldName(rest));
  if (known) return { rest: known.full, kind: known.kind };
  for (const { kind, pattern, full } of TOWNSHIPS) {
    const place = pattern.exec(rest)?.[1];
    if (place !== undefined) return { rest: place + full, kind };
  }
  const begunAnew = REGIONS.some(({ name }) => rest.startsWith(name));
  return { rest, kind: WELL_FORMED.test(rest) && !begunAnew ? 'other' : null };
}

const KNOWN_NAMES: ReadonlyMap<string, { full: string; kind: AgencyKind }> = new Map(
  KINDS.flatMap(({ code, names }) =>
    names.flatMap((forms) => forms.map((form) => [foldName(form), { full: forms[0], kind: code }] as const)),
  ),
);

const TOWNSHIPS: readonly { kind: AgencyKind; pattern: RegExp; full: string }[] = [
  { kind: 'town', pattern: /^(.{1,10}镇)(?:人民政府|政府)?$/u, full: '人民政府' },
  { kind: 'township', pattern: /^(.{1,10}乡)(?:人民政府|政府)?$/u, full: '人民政府' },
  { kind: 'subdistrict', pattern: /^(.{1,10}街道)(?:办事处)?$/u, full: '办事处' },
];

/** How the names of agencies and institutions end. */
const WELL_FORMED = /.(?:局|厅|委员会|委|办公室|中心|馆|联合会|联社|合作社|院|所|站|支队|大队|处)$/u;
