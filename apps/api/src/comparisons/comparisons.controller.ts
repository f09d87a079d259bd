import { Comparisons, ComparisonsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
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

  @AnswersSheet('comparisons', 'A comparison')
  file(@Query({ schema: ComparisonsQuery }) query: ComparisonsQuery): ReturnType<ComparisonsService['sheet']> {
    return this.comparisons.sheet(query);
  }
}
