import type { Funnels, FunnelsQuery } from '@gongkai/api-contract';
import { funnelsSheet } from '@gongkai/report-export';
import { type FunnelAnswer, FunnelsQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ScopesService } from '../organisations/scopes.service.js';

@Injectable()
export class FunnelsService {
  constructor(
    private readonly funnels: FunnelsQuestion,
    private readonly scopes: ScopesService,
  ) {}

  /** @throws AppError `question-invalid` */
  async list(query: FunnelsQuery): Promise<Funnels> {
    await this.scopes.require(query);
    const { indicator, year } = query;
    const { limits, ...answer } = await this.funnels.ask({ ...query, limitsAt: 'steps' });
    return { indicator, year, ...answer, limits: [...limits] };
  }

  /** @throws AppError `question-invalid` */
  async sheet(query: FunnelsQuery): Promise<ReturnType<typeof funnelsSheet>> {
    const scope = await this.scopes.inWords(query);
    const answer = await this.funnels.ask({ ...query, limitsAt: 'each' });
    return funnelsSheet({ ...query, ...answer, rows: rowsOf(answer), scope, exportedAt: new Date() });
  }
}

function rowsOf({ members, limits }: FunnelAnswer): Parameters<typeof funnelsSheet>[0]['rows'] {
  const limitsOf = new Map(limits.map(({ denominator, inner, outer }) => [denominator, { inner, outer }]));
  return members.ids.map((id, nth) => {
    const denominator = members.denominators[nth] ?? NaN;
    return {
      agency: {
        id,
        name: members.names[nth] ?? '',
        region: { code: members.regions[nth] ?? '', name: members.regionNames[nth] ?? '' },
        sample: members.samples[nth] ?? false,
      },
      value: members.values[nth] ?? NaN,
      numerator: members.numerators[nth] ?? NaN,
      denominator,
      band: members.bands[nth] ?? null,
      limits: limitsOf.get(denominator) ?? null,
    };
  });
}
