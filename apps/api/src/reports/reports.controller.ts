import { Findings, FindingsQuery, Report, SourceDocument } from '@gongkai/api-contract';
import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { Id } from '../contract/id.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
import { AnswersOriginal } from '../downloads/download.js';
import { OriginalsService } from '../submissions/originals.service.js';
import { ReportsService } from './reports.service.js';

/** What was read of a report is published: whoever is signed in may see it. */
@ApiTags('reports')
@Controller('reports/:id')
export class ReportsController {
  constructor(
    private readonly reports: ReportsService,
    private readonly originals: OriginalsService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'A report: cells, facts, problems and measures, each with its place' })
  @Answers(Report)
  get(@Param('id', { schema: Id }) id: string): Promise<Report> {
    return this.reports.get(id);
  }

  @Get('findings')
  @ApiOperation({ summary: 'What does not add up in a report, and where' })
  @Answers(Findings)
  findings(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FindingsQuery }) query: FindingsQuery,
  ): Promise<Findings> {
    return this.reports.findings(id, query);
  }

  @AnswersSheet('findings', 'The findings of a report')
  findingsFile(@Param('id', { schema: Id }) id: string): ReturnType<ReportsService['findingsSheet']> {
    return this.reports.findingsSheet(id);
  }

  @Get('document')
  @ApiOperation({ summary: 'The document as it was read: blocks in reading order' })
  @Answers(SourceDocument)
  document(@Param('id', { schema: Id }) id: string): Promise<SourceDocument> {
    return this.reports.document(id);
  }

  @Get('original')
  @ApiOperation({ summary: 'The file that was sent' })
  @AnswersOriginal()
  async original(@Param('id', { schema: Id }) id: string): Promise<StreamableFile> {
    return this.originals.open(await this.reports.submissionOf(id));
  }
}
