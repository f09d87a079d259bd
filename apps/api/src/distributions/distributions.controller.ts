import { Distributions, DistributionsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
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

  @AnswersSheet('distributions', 'The same as a file, a region a row')
  file(@Query({ schema: DistributionsQuery }) query: DistributionsQuery): ReturnType<DistributionsService['sheet']> {
    return this.distributions.sheet(query);
  }
}
