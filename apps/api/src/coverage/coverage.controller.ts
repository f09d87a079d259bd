import { Coverage, CoverageQuery } from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
import { CoverageService } from './coverage.service.js';

@ApiTags('coverage')
@AnswersFromData()
@Controller()
export class CoverageController {
  constructor(private readonly coverage: CoverageService) {}

  @Get('coverage')
  @ApiOperation({ summary: 'Who must report on a year, and who has' })
  @Answers(Coverage)
  list(@Query({ schema: CoverageQuery }) query: CoverageQuery): Promise<Coverage> {
    return this.coverage.list(query);
  }

  @AnswersSheet('coverage', 'The coverage of a year')
  file(@Query({ schema: CoverageQuery }) query: CoverageQuery): ReturnType<CoverageService['sheet']> {
    return this.coverage.sheet(query);
  }
}
