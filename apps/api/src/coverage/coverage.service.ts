import type { Coverage, CoverageQuery } from '@gongkai/api-contract';
import { coverageSheet } from '@gongkai/report-export';
import { type CoveredAgency, CoverageQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { scopeInWords } from '../organisations/choices.service.js';

@Injectable()
export class CoverageService {
  constructor(private readonly coverage: CoverageQuestion) {}

  /** @throws AppError `question-invalid` */
  async list(query: CoverageQuery): Promise<Coverage> {
    scopeInWords(query);
    const rows = await this.coverage.ask(query);
    const count = (is: (row: CoveredAgency) => boolean) => rows.filter(is).length;
    return {
      year: query.year,
      due: rows.length,
      reported: count(({ state }) => state === 'reported'),
      late: count(({ state }) => state === 'late'),
      missing: count(({ state }) => state === 'missing'),
      doubtful: count(({ errors }) => errors > 0),
      rows,
    };
  }

  async sheet(query: CoverageQuery): Promise<ReturnType<typeof coverageSheet>> {
    const scope = scopeInWords(query);
    return coverageSheet({ year: query.year, scope, rows: await this.coverage.ask(query), exportedAt: new Date() });
  }
}
