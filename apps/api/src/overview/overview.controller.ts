import { Overview, OverviewQuery } from '@gongkai/api-contract';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFile, download } from '../downloads/download.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { OverviewSheetService } from './overview-sheet.service.js';
import { OverviewService } from './overview.service.js';

@ApiTags('overview')
@AnswersFromData()
@Controller()
export class OverviewController {
  constructor(
    private readonly overview: OverviewService,
    private readonly sheets: OverviewSheetService,
  ) {}

  @Get('overview')
  @ApiOperation({ summary: 'How a year stands: who has reported by region, what is doubtful, what came last' })
  @Answers(Overview)
  ask(@Query({ schema: OverviewQuery }) query: OverviewQuery): Promise<Overview> {
    return this.overview.ask(query);
  }

  @Get('overview.csv')
  @ApiOperation({ summary: 'The overview as CSV, a figure a row: coverage, sums, doubts and changes' })
  @AnswersFile('csv')
  async csv(@Query({ schema: OverviewQuery }) query: OverviewQuery): Promise<StreamableFile> {
    return download(await this.sheets.sheet(query), 'csv');
  }

  @Get('overview.xlsx')
  @ApiOperation({ summary: 'The overview as XLSX, a figure a row: coverage, sums, doubts and changes' })
  @AnswersFile('xlsx')
  async xlsx(@Query({ schema: OverviewQuery }) query: OverviewQuery): Promise<StreamableFile> {
    return download(await this.sheets.sheet(query), 'xlsx');
  }
}
