import type { AgencyKind } from '@gongkai/organisations';
import { AgencyRepository } from '@gongkai/report-storage';

import type { ApiUnderTest } from './api-under-test.js';

/** Registers agencies that had to report in some years. */
export async function registerAgencies(
  api: ApiUnderTest,
  agencies: readonly { id: string; name: string; kind?: AgencyKind; regionCode?: string; duties?: readonly number[] }[],
): Promise<void> {
  await new AgencyRepository(api.database.source).register({
    versions: agencies.map(({ id, name, kind = 'science', regionCode = '640323' }) => ({
      id: `${id}-1`,
      agencyId: id,
      name,
      aliases: [],
      kind,
      regionCode,
      parentId: null,
      validFrom: '2010-01-01',
      validTo: null,
      successorOf: [],
      population: null,
    })),
    duties: agencies.flatMap(({ id, duties = [] }) => duties.map((year) => ({ agencyId: id, year }))),
  });
}
