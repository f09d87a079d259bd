import { Copies, CopiesQuery } from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
import { CopiesService } from './copies.service.js';

@ApiTags('copies')
@Controller()
export class CopiesController {
  constructor(private readonly copies: CopiesService) {}

  @Get('copies')
  @ApiOperation({ summary: 'Reports of a year that say the same, in clusters, with the words they share' })
  @Answers(Copies)
  list(@Query({ schema: CopiesQuery }) query: CopiesQuery): Promise<Copies> {
    return this.copies.list(query);
  }

  @AnswersSheet('copies', 'The clusters of a year, a report a row')
  file(@Query({ schema: CopiesQuery }) query: CopiesQuery): ReturnType<CopiesService['sheet']> {
    return this.copies.sheet(query);
  }
}
