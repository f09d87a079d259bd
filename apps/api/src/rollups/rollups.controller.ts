import { Rollups, RollupsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
import { RollupsService } from './rollups.service.js';

@ApiTags('rollups')
@AnswersFromData()
@Controller()
export class RollupsController {
  constructor(private readonly rollups: RollupsService) {}

  @Get('rollups')
  @ApiOperation({ summary: 'What the reports of every region add up to, cell by cell, and how the government differs' })
  @Answers(Rollups)
  list(@Query({ schema: RollupsQuery }) query: RollupsQuery): Promise<Rollups> {
    return this.rollups.list(query);
  }

  @AnswersSheet('rollups', 'The sums, a region a row')
  file(@Query({ schema: RollupsQuery }) query: RollupsQuery): ReturnType<RollupsService['sheet']> {
    return this.rollups.sheet(query);
  }
}
