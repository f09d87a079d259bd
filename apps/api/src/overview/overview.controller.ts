import { Overview, OverviewQuery } from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
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

  @AnswersSheet('overview', 'The overview, a figure a row: coverage, sums, doubts and changes')
  file(@Query({ schema: OverviewQuery }) query: OverviewQuery): ReturnType<OverviewSheetService['sheet']> {
    return this.sheets.sheet(query);
  }
}
