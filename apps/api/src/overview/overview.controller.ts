import { Overview, OverviewQuery } from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { OverviewService } from './overview.service.js';

@ApiTags('overview')
@AnswersFromData()
@Controller('overview')
export class OverviewController {
  constructor(private readonly overview: OverviewService) {}

  @Get()
  @ApiOperation({ summary: 'How a year stands: who has reported by region, what is doubtful, what came last' })
  @Answers(Overview)
  ask(@Query({ schema: OverviewQuery }) query: OverviewQuery): Promise<Overview> {
    return this.overview.ask(query);
  }
}
