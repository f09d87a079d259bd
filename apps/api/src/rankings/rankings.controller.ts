import { Rankings, RankingsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersFile, download } from '../downloads/download.js';
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

  @Get('rankings.csv')
  @ApiOperation({ summary: 'The whole ranking as CSV' })
  @AnswersFile('csv')
  async csv(@Query({ schema: RankingsQuery }) query: RankingsQuery): Promise<StreamableFile> {
    return download(await this.rankings.sheet(query), 'csv');
  }

  @Get('rankings.xlsx')
  @ApiOperation({ summary: 'The whole ranking as XLSX' })
  @AnswersFile('xlsx')
  async xlsx(@Query({ schema: RankingsQuery }) query: RankingsQuery): Promise<StreamableFile> {
    return download(await this.rankings.sheet(query), 'xlsx');
  }
}
