import type { Trends, TrendsQuery } from '@gongkai/api-contract';
import { trendsSheet } from '@gongkai/report-export';
import { TrendsQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { scopeInWords } from '../organisations/choices.service.js';

@Injectable()
export class TrendsService {
  constructor(private readonly trends: TrendsQuestion) {}

  /** @throws AppError `question-invalid` */
  async list(query: TrendsQuery): Promise<Trends> {
    scopeInWords(query);
    const { rows, ...answer } = await this.trends.ask(query);
    return { indicator: query.indicator, ...answer, rows: [...rows] };
  }

  /** @throws AppError `question-invalid` */
  async sheet(query: TrendsQuery): Promise<ReturnType<typeof trendsSheet>> {
    const scope = scopeInWords(query);
    const answer = await this.trends.ask(query);
    return trendsSheet({ ...query, ...answer, scope, exportedAt: new Date() });
  }
}
