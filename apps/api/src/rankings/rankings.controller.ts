import { Rankings, RankingsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
import { RankingsService } from './rankings.service.js';

@ApiTags('rankings')
@AnswersFromData()
@Controller()
export class RankingsController {
  constructor(private readonly rankings: RankingsService) {}

  @Get('rankings')
  @ApiOperation({ summary: 'Agencies of a year, ranked by an indicator; those without a rank with the reason' })
  @Answers(Rankings)
  list(@Query({ schema: RankingsQuery }) query: RankingsQuery): Promise<Rankings> {
    return this.rankings.list(query);
  }

  @AnswersSheet('rankings', 'The whole ranking')
  file(@Query({ schema: RankingsQuery }) query: RankingsQuery): ReturnType<RankingsService['sheet']> {
    return this.rankings.sheet(query);
  }
}
