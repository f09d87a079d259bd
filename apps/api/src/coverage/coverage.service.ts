import type { Coverage, CoverageQuery } from '@gongkai/api-contract';
import { coverageSheet } from '@gongkai/report-export';
import { CoverageQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { kindName, ScopesService, searchInWords } from '../organisations/scopes.service.js';

@Injectable()
export class CoverageService {
  constructor(
    private readonly coverage: CoverageQuestion,
    private readonly scopes: ScopesService,
  ) {}

  /** One page. @throws AppError `question-invalid` */
  async list(query: CoverageQuery): Promise<Coverage> {
    await this.scopes.require(query);
    return { year: query.year, ...(await this.coverage.ask(query)) };
  }

  /** Everybody: a download has no pages. @throws AppError `question-invalid` */
  async sheet(query: CoverageQuery): Promise<ReturnType<typeof coverageSheet>> {
    const { year, state, search } = query;
    const listed = state === undefined ? [] : [LISTED[state]];
    const words = [await this.scopes.inWords(query), ...searchInWords(search), ...listed].filter((word) => word !== '');
    const { rows, ...counts } = await this.coverage.ask({ ...query, limit: null, after: undefined });
    return coverageSheet({
      ...{ year, scope: words.join('，'), counts },
      rows: rows.map((row) => ({ ...row, kind: kindName(row.agency.kind) })),
      exportedAt: new Date(),
    });
  }
}

const LISTED = {
  reported: '只列已报的，含逾期',
  late: '只列逾期的',
  missing: '只列未报的',
  doubtful: '只列存疑的：有未解决的错误',
} as const;
