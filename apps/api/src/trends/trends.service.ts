import type { Trends, TrendsQuery } from '@gongkai/api-contract';
import { trendsSheet } from '@gongkai/report-export';
import { TrendsQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ScopesService } from '../organisations/scopes.service.js';

@Injectable()
export class TrendsService {
  constructor(
    private readonly trends: TrendsQuestion,
    private readonly scopes: ScopesService,
  ) {}

  /** @throws AppError `question-invalid` */
  async list(query: TrendsQuery): Promise<Trends> {
    await this.scopes.require(query);
    const { rows, ...answer } = await this.trends.ask(query);
    return { indicator: query.indicator, ...answer, rows: [...rows] };
  }

  /** @throws AppError `question-invalid` */
  async sheet(query: TrendsQuery): Promise<ReturnType<typeof trendsSheet>> {
    const scope = await this.scopes.inWords(query);
    const answer = await this.trends.ask(query);
    return trendsSheet({ ...query, ...answer, scope, exportedAt: new Date() });
  }
}
