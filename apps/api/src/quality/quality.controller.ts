import { Quality, QualityFindings, QualityFindingsQuery, QualityQuery } from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
import { QualityService } from './quality.service.js';

@ApiTags('quality')
@AnswersFromData()
@Controller()
export class QualityController {
  constructor(private readonly quality: QualityService) {}

  @Get('quality')
  @ApiOperation({ summary: 'Which rules the reports violate, by region or year, and where it became better' })
  @Answers(Quality)
  list(@Query({ schema: QualityQuery }) query: QualityQuery): Promise<Quality> {
    return this.quality.list(query);
  }

  @AnswersSheet('quality', 'The counts, a row for each rule in each region or year')
  file(@Query({ schema: QualityQuery }) query: QualityQuery): ReturnType<QualityService['sheet']> {
    return this.quality.sheet(query);
  }

  @Get('quality/findings')
  @ApiOperation({ summary: 'The findings that are counted for a rule, by region' })
  @Answers(QualityFindings)
  findings(@Query({ schema: QualityFindingsQuery }) query: QualityFindingsQuery): Promise<QualityFindings> {
    return this.quality.findings(query);
  }

  @AnswersSheet('quality/findings', 'All findings of a rule')
  findingsFile(
    @Query({ schema: QualityFindingsQuery }) query: QualityFindingsQuery,
  ): ReturnType<QualityService['findingsSheet']> {
    return this.quality.findingsSheet(query);
  }
}
