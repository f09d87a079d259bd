import type { Rankings, RankingsQuery } from '@gongkai/api-contract';
import { rankingsSheet } from '@gongkai/report-export';
import { RankingsQuestion } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ScopesService, searchInWords } from '../organisations/scopes.service.js';

@Injectable()
export class RankingsService {
  constructor(
    private readonly rankings: RankingsQuestion,
    private readonly scopes: ScopesService,
  ) {}

  /** One page. @throws AppError `question-invalid` */
  async list(query: RankingsQuery): Promise<Rankings> {
    await this.scopes.require(query);
    const { indicator, year } = query;
    return { indicator, year, ...(await this.rankings.ask(query)) };
  }

  /** Everybody: a download has no pages. @throws AppError `question-invalid` */
  async sheet(query: RankingsQuery): Promise<ReturnType<typeof rankingsSheet>> {
    const scope = [await this.scopes.inWords(query), ...peersInWords(query), ...foundInWords(query)]
      .filter((words) => words !== '')
      .join('，');
    const answer = await this.rankings.ask({ ...query, limit: null, after: undefined, agency: undefined });
    return rankingsSheet({ ...query, ...answer, scope, exportedAt: new Date() });
  }
}

const LEVELS = { province: '省级', prefecture: '市级', county: '县级及以下' } as const;
const VOLUMES = {
  none: '无新收申请',
  few: '新收申请 1—9 件',
  some: '新收申请 10—99 件',
  many: '新收申请 100 件以上',
} as const;

/** Beside region and kind, who is ranked among whom. */
function peersInWords({ level, volume }: RankingsQuery): string[] {
  return [...(level === undefined ? [] : [LEVELS[level]]), ...(volume === undefined ? [] : [VOLUMES[volume]])];
}

const STANDS = { above: '高于上限', within: '在限内', below: '低于下限', unranked: '不参加排名' } as const;

/** What only finds, and does not change who is ranked. */
function foundInWords({ search, stand }: RankingsQuery): string[] {
  return [...searchInWords(search), ...(stand === undefined ? [] : [`只列${STANDS[stand]}的`])];
}
