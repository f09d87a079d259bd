import { Distributions, DistributionsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersFile, download } from '../downloads/download.js';
import { DistributionsService } from './distributions.service.js';

@ApiTags('distributions')
@AnswersFromData()
@Controller()
export class DistributionsController {
  constructor(private readonly distributions: DistributionsService) {}

  @Get('distributions')
  @ApiOperation({ summary: 'How the values of an indicator lie in every region: quartiles, and all together' })
  @Answers(Distributions)
  list(@Query({ schema: DistributionsQuery }) query: DistributionsQuery): Promise<Distributions> {
    return this.distributions.list(query);
  }

  @Get('distributions.csv')
  @ApiOperation({ summary: 'The same as CSV, a region a row' })
  @AnswersFile('csv')
  async csv(@Query({ schema: DistributionsQuery }) query: DistributionsQuery): Promise<StreamableFile> {
    return download(await this.distributions.sheet(query), 'csv');
  }

  @Get('distributions.xlsx')
  @ApiOperation({ summary: 'The same as XLSX, a region a row' })
  @AnswersFile('xlsx')
  async xlsx(@Query({ schema: DistributionsQuery }) query: DistributionsQuery): Promise<StreamableFile> {
    return download(await this.distributions.sheet(query), 'xlsx');
  }
}
