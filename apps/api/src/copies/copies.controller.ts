import { Copies, CopiesQuery } from '@gongkai/api-contract';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFile, download } from '../downloads/download.js';
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

  @Get('copies.csv')
  @ApiOperation({ summary: 'The clusters of a year as CSV, a report a row' })
  @AnswersFile('csv')
  async csv(@Query({ schema: CopiesQuery }) query: CopiesQuery): Promise<StreamableFile> {
    return download(await this.copies.sheet(query), 'csv');
  }

  @Get('copies.xlsx')
  @ApiOperation({ summary: 'The clusters of a year as XLSX, a report a row' })
  @AnswersFile('xlsx')
  async xlsx(@Query({ schema: CopiesQuery }) query: CopiesQuery): Promise<StreamableFile> {
    return download(await this.copies.sheet(query), 'xlsx');
  }
}
