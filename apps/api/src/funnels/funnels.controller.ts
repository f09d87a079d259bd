import { Funnels, FunnelsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
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

  @AnswersSheet('funnels', 'The funnel, an agency a row')
  file(@Query({ schema: FunnelsQuery }) query: FunnelsQuery): ReturnType<FunnelsService['sheet']> {
    return this.funnels.sheet(query);
  }
}
