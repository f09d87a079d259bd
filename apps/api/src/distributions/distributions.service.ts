import type { Distributions, DistributionsQuery } from '@gongkai/api-contract';
import { distributionsSheet } from '@gongkai/report-export';
import { DistributionsQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ScopesService } from '../organisations/scopes.service.js';

@Injectable()
export class DistributionsService {
  constructor(
    private readonly distributions: DistributionsQuestion,
    private readonly scopes: ScopesService,
  ) {}

  /** @throws AppError `question-invalid` */
  async list(query: DistributionsQuery): Promise<Distributions> {
    await this.scopes.require(query);
    const { indicator, year, level } = query;
    const { rows, ...answer } = await this.distributions.ask(query);
    return { indicator, year, level, ...answer, rows: [...rows] };
  }

  /** @throws AppError `question-invalid` */
  async sheet(query: DistributionsQuery): Promise<ReturnType<typeof distributionsSheet>> {
    const scope = await this.scopes.inWords(query);
    const answer = await this.distributions.ask(query);
    return distributionsSheet({ ...query, ...answer, scope, exportedAt: new Date() });
  }
}
