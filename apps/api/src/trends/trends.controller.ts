import { Trends, TrendsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
import { TrendsService } from './trends.service.js';

@ApiTags('trends')
@AnswersFromData()
@Controller()
export class TrendsController {
  constructor(private readonly trends: TrendsService) {}

  @Get('trends')
  @ApiOperation({ summary: 'An indicator over the last ten years, of everybody and of the regions next below' })
  @Answers(Trends)
  list(@Query({ schema: TrendsQuery }) query: TrendsQuery): Promise<Trends> {
    return this.trends.list(query);
  }

  @AnswersSheet('trends', 'The same as a file, a region and year a row')
  file(@Query({ schema: TrendsQuery }) query: TrendsQuery): ReturnType<TrendsService['sheet']> {
    return this.trends.sheet(query);
  }
}
