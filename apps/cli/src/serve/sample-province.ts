import { hashPassword, openDatabase, SampleProvinceRepository } from '@gongkai/report-storage';
import { sampleProvince } from '@gongkai/sample-province';

export const SAMPLE_PASSWORD = 'gongkai-sample';

/** They exist only while the sample province does. */
export const SAMPLE_ACCOUNTS = [
  { name: 'supervisor', role: 'supervisor', zh: '主管部门', en: 'provincial supervisor' },
  { name: 'clerk', role: 'clerk', zh: '经办人', en: 'county clerk' },
  { name: 'analyst', role: 'analyst', zh: '研究人员', en: 'analyst' },
] as const;

const SEED = 20_240_131;
const YEARS = [2022, 2023, 2024];

/** Puts the invented agencies and accounts in place, once; the worker then loads their documents. */
export async function installSampleProvince(databaseUrl: string, agencies: number | null): Promise<void> {
  const database = await openDatabase(databaseUrl, { poolSize: 1 });
  try {
    const province = sampleProvince({ seed: SEED, years: YEARS, ...(agencies === null ? {} : { agencies }) });
    const passwordHash = await hashPassword(SAMPLE_PASSWORD);
    await new SampleProvinceRepository(database).install({
      seed: SEED,
      years: YEARS,
      agencies,
      total: province.documents.length,
      roster: { versions: province.agencies, duties: province.duties },
      accounts: SAMPLE_ACCOUNTS.map(({ name, role }) => ({ name, role, passwordHash })),
    });
  } finally {
    await database.destroy();
  }
}
