import { Funnels, FunnelsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersFile, download } from '../downloads/download.js';
import { FunnelsService } from './funnels.service.js';

@ApiTags('funnels')
@AnswersFromData()
@Controller()
export class FunnelsController {
  constructor(private readonly funnels: FunnelsService) {}

  @Get('funnels')
  @ApiOperation({ summary: 'Everybody who is ranked by a share or a rate, by size, with the limits of chance' })
  @Answers(Funnels)
  list(@Query({ schema: FunnelsQuery }) query: FunnelsQuery): Promise<Funnels> {
    return this.funnels.list(query);
  }

  @Get('funnels.csv')
  @ApiOperation({ summary: 'The funnel as CSV, an agency a row' })
  @AnswersFile('csv')
  async csv(@Query({ schema: FunnelsQuery }) query: FunnelsQuery): Promise<StreamableFile> {
    return download(await this.funnels.sheet(query), 'csv');
  }

  @Get('funnels.xlsx')
  @ApiOperation({ summary: 'The funnel as XLSX, an agency a row' })
  @AnswersFile('xlsx')
  async xlsx(@Query({ schema: FunnelsQuery }) query: FunnelsQuery): Promise<StreamableFile> {
    return download(await this.funnels.sheet(query), 'xlsx');
  }
}
