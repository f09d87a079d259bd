import { type AgencyVersion, counties } from '@gongkai/organisations';

/** Numbered towns, county by county, for a province with more agencies than counties have bureaus: no real town is called so. */
export function furtherTowns(count: number): AgencyVersion[] {
  const all = counties();
  return Array.from({ length: count }, (_, index): AgencyVersion => {
    const county = all[index % all.length] ?? { code: '', name: '' };
    const number = Math.floor(index / all.length) + 1;
    const agencyId = `sample-${county.code}-town-${number}`;
    return {
      id: `${agencyId}-1`,
      agencyId,
      name: `${county.name}示例${number}镇人民政府`,
      aliases: [],
      kind: 'town',
      regionCode: county.code,
      parentId: `sample-${county.code}-government`,
      validFrom: '2019-03-01',
      validTo: null,
      successorOf: [],
      population: null,
    };
  });
}
