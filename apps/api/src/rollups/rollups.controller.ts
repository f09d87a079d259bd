import { Rollups, RollupsQuery } from '@gongkai/api-contract';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersFile, download } from '../downloads/download.js';
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

  @Get('rollups.csv')
  @ApiOperation({ summary: 'The sums as CSV, a region a row' })
  @AnswersFile('csv')
  async csv(@Query({ schema: RollupsQuery }) query: RollupsQuery): Promise<StreamableFile> {
    return download(await this.rollups.sheet(query), 'csv');
  }

  @Get('rollups.xlsx')
  @ApiOperation({ summary: 'The sums as XLSX, a region a row' })
  @AnswersFile('xlsx')
  async xlsx(@Query({ schema: RollupsQuery }) query: RollupsQuery): Promise<StreamableFile> {
    return download(await this.rollups.sheet(query), 'xlsx');
  }
}
