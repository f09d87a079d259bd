/** An administrative division: GB/T 2260 code, name, and the division above it. */
export interface Region {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
  /** Residents of the census of 2020-11-01, where published figures are known. */
  readonly population: number | null;
}

const PROVINCE = { code: '640000', name: '宁夏回族自治区', parent: null, population: 7_202_654 };

/** Prefectures with their counties, as in force since 红寺堡区 was made in 2009. */
const PREFECTURES: readonly (readonly [string, string, readonly (readonly [string, string, number?])[]])[] = [
  [
    '640100',
    '银川市',
    [
      ['640104', '兴庆区', 808_282],
      ['640105', '西夏区', 449_559],
      ['640106', '金凤区', 643_952],
      ['640121', '永宁县', 321_618],
      ['640122', '贺兰县', 341_507],
      ['640181', '灵武市', 294_156],
    ],
  ],
  [
    '640200',
    '石嘴山市',
    [
      ['640202', '大武口区'],
      ['640205', '惠农区'],
      ['640221', '平罗县'],
    ],
  ],
  [
    '640300',
    '吴忠市',
    [
      ['640302', '利通区'],
      ['640303', '红寺堡区'],
      ['640323', '盐池县'],
      ['640324', '同心县'],
      ['640381', '青铜峡市'],
    ],
  ],
  [
    '640400',
    '固原市',
    [
      ['640402', '原州区'],
      ['640422', '西吉县'],
      ['640423', '隆德县'],
      ['640424', '泾源县'],
      ['640425', '彭阳县'],
    ],
  ],
  [
    '640500',
    '中卫市',
    [
      ['640502', '沙坡头区'],
      ['640521', '中宁县'],
      ['640522', '海原县'],
    ],
  ],
];

/** 宁夏: the autonomous region, its 5 prefectures and 22 counties, each before those below it. */
export const REGIONS: readonly Region[] = [
  PROVINCE,
  ...PREFECTURES.flatMap(([code, name, counties]): Region[] => [
    { code, name, parent: PROVINCE.code, population: null },
    ...counties.map(([county, countyName, population]) => ({
      code: county,
      name: countyName,
      parent: code,
      population: population ?? null,
    })),
  ]),
];

const BY_CODE: ReadonlyMap<string, Region> = new Map(REGIONS.map((region) => [region.code, region]));

export function regionOf(code: string): Region | null {
  return BY_CODE.get(code) ?? null;
}

/** Whether a region is the other one or lies in it. */
export function isWithin(code: string, outer: string): boolean {
  for (let region = regionOf(code); region !== null; region = region.parent ? regionOf(region.parent) : null) {
    if (region.code === outer) return true;
  }
  return false;
}

/** The regions of the lowest level: the counties, districts and county-level cities. */
export function counties(): Region[] {
  const parents = new Set(REGIONS.map(({ parent }) => parent));
  return REGIONS.filter(({ code }) => !parents.has(code));
}
