import { Coverage, CoverageQuery } from '@gongkai/api-contract';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersFile, download } from '../downloads/download.js';
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

  @Get('coverage.csv')
  @ApiOperation({ summary: 'The coverage of a year as CSV' })
  @AnswersFile('csv')
  async csv(@Query({ schema: CoverageQuery }) query: CoverageQuery): Promise<StreamableFile> {
    return download(await this.coverage.sheet(query), 'csv');
  }

  @Get('coverage.xlsx')
  @ApiOperation({ summary: 'The coverage of a year as XLSX' })
  @AnswersFile('xlsx')
  async xlsx(@Query({ schema: CoverageQuery }) query: CoverageQuery): Promise<StreamableFile> {
    return download(await this.coverage.sheet(query), 'xlsx');
  }
}
