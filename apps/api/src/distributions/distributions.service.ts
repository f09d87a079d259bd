import type { Distributions, DistributionsQuery } from '@gongkai/api-contract';
import { distributionsSheet } from '@gongkai/report-export';
import { DistributionsQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { scopeInWords } from '../organisations/choices.service.js';

@Injectable()
export class DistributionsService {
  constructor(private readonly distributions: DistributionsQuestion) {}

  /** @throws AppError `question-invalid` */
  async list(query: DistributionsQuery): Promise<Distributions> {
    scopeInWords(query);
    const { indicator, year, level } = query;
    const { rows, ...answer } = await this.distributions.ask(query);
    return { indicator, year, level, ...answer, rows: [...rows] };
  }

  /** @throws AppError `question-invalid` */
  async sheet(query: DistributionsQuery): Promise<ReturnType<typeof distributionsSheet>> {
    const scope = scopeInWords(query);
    const answer = await this.distributions.ask(query);
    return distributionsSheet({ ...query, ...answer, scope, exportedAt: new Date() });
  }
}
