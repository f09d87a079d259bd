import { Trends, TrendsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersFile, download } from '../downloads/download.js';
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

  @Get('trends.csv')
  @ApiOperation({ summary: 'The same as CSV, a region and year a row' })
  @AnswersFile('csv')
  async csv(@Query({ schema: TrendsQuery }) query: TrendsQuery): Promise<StreamableFile> {
    return download(await this.trends.sheet(query), 'csv');
  }

  @Get('trends.xlsx')
  @ApiOperation({ summary: 'The same as XLSX, a region and year a row' })
  @AnswersFile('xlsx')
  async xlsx(@Query({ schema: TrendsQuery }) query: TrendsQuery): Promise<StreamableFile> {
    return download(await this.trends.sheet(query), 'xlsx');
  }
}
