import { Quality, QualityFindings, QualityFindingsQuery, QualityQuery } from '@gongkai/api-contract';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AnswersFile, download } from '../downloads/download.js';
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

  @Get('quality.csv')
  @ApiOperation({ summary: 'The counts as CSV, a row for each rule in each region or year' })
  @AnswersFile('csv')
  async csv(@Query({ schema: QualityQuery }) query: QualityQuery): Promise<StreamableFile> {
    return download(await this.quality.sheet(query), 'csv');
  }

  @Get('quality.xlsx')
  @ApiOperation({ summary: 'The counts as XLSX, a row for each rule in each region or year' })
  @AnswersFile('xlsx')
  async xlsx(@Query({ schema: QualityQuery }) query: QualityQuery): Promise<StreamableFile> {
    return download(await this.quality.sheet(query), 'xlsx');
  }

  @Get('quality/findings')
  @ApiOperation({ summary: 'The findings that are counted for a rule, by region' })
  @Answers(QualityFindings)
  findings(@Query({ schema: QualityFindingsQuery }) query: QualityFindingsQuery): Promise<QualityFindings> {
    return this.quality.findings(query);
  }

  @Get('quality/findings.csv')
  @ApiOperation({ summary: 'All findings of a rule as CSV' })
  @AnswersFile('csv')
  async findingsCsv(@Query({ schema: QualityFindingsQuery }) query: QualityFindingsQuery): Promise<StreamableFile> {
    return download(await this.quality.findingsSheet(query), 'csv');
  }

  @Get('quality/findings.xlsx')
  @ApiOperation({ summary: 'All findings of a rule as XLSX' })
  @AnswersFile('xlsx')
  async findingsXlsx(@Query({ schema: QualityFindingsQuery }) query: QualityFindingsQuery): Promise<StreamableFile> {
    return download(await this.quality.findingsSheet(query), 'xlsx');
  }
}
