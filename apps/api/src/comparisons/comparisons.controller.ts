import { Comparisons, ComparisonsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersFile, download } from '../downloads/download.js';
import { ComparisonsService } from './comparisons.service.js';

@ApiTags('comparisons')
@AnswersFromData()
@Controller()
export class ComparisonsController {
  constructor(private readonly comparisons: ComparisonsService) {}

  @Get('comparisons')
  @ApiOperation({ summary: 'Two to fifty agencies over years, each beside its peers' })
  @Answers(Comparisons)
  compare(@Query({ schema: ComparisonsQuery }) query: ComparisonsQuery): Promise<Comparisons> {
    return this.comparisons.compare(query);
  }

  @Get('comparisons.csv')
  @ApiOperation({ summary: 'A comparison as CSV' })
  @AnswersFile('csv')
  async csv(@Query({ schema: ComparisonsQuery }) query: ComparisonsQuery): Promise<StreamableFile> {
    return download(await this.comparisons.sheet(query), 'csv');
  }

  @Get('comparisons.xlsx')
  @ApiOperation({ summary: 'A comparison as XLSX' })
  @AnswersFile('xlsx')
  async xlsx(@Query({ schema: ComparisonsQuery }) query: ComparisonsQuery): Promise<StreamableFile> {
    return download(await this.comparisons.sheet(query), 'xlsx');
  }
}
