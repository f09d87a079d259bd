import {
  NamedProblems,
  NamedProblemsQuery,
  ProblemAgencies,
  ProblemAgenciesQuery,
  ProblemSentences,
  ProblemSentencesQuery,
} from '@gongkai/api-contract';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFile, download } from '../downloads/download.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { NamedProblemsService } from './named-problems.service.js';

/** The problems that reports name of themselves; what the API itself answers when something is wrong is elsewhere. */
@ApiTags('problems')
@AnswersFromData()
@Controller()
export class NamedProblemsController {
  constructor(private readonly named: NamedProblemsService) {}

  @Get('problems')
  @ApiOperation({ summary: 'Which problems the reports name, by region, kind or year, and which recur' })
  @Answers(NamedProblems)
  list(@Query({ schema: NamedProblemsQuery }) query: NamedProblemsQuery): Promise<NamedProblems> {
    return this.named.list(query);
  }

  @Get('problems.csv')
  @ApiOperation({ summary: 'The counts as CSV, a category a row' })
  @AnswersFile('csv')
  async csv(@Query({ schema: NamedProblemsQuery }) query: NamedProblemsQuery): Promise<StreamableFile> {
    return download(await this.named.sheet(query), 'csv');
  }

  @Get('problems.xlsx')
  @ApiOperation({ summary: 'The counts as XLSX, a category a row' })
  @AnswersFile('xlsx')
  async xlsx(@Query({ schema: NamedProblemsQuery }) query: NamedProblemsQuery): Promise<StreamableFile> {
    return download(await this.named.sheet(query), 'xlsx');
  }

  @Get('problems/sentences')
  @ApiOperation({ summary: 'The sentences that name problems, with their agency and their place' })
  @Answers(ProblemSentences)
  sentences(@Query({ schema: ProblemSentencesQuery }) query: ProblemSentencesQuery): Promise<ProblemSentences> {
    return this.named.sentences(query);
  }

  @Get('problems/sentences.csv')
  @ApiOperation({ summary: 'All of the sentences as CSV' })
  @AnswersFile('csv')
  async sentencesCsv(@Query({ schema: ProblemSentencesQuery }) query: ProblemSentencesQuery): Promise<StreamableFile> {
    return download(await this.named.sentencesSheet(query), 'csv');
  }

  @Get('problems/sentences.xlsx')
  @ApiOperation({ summary: 'All of the sentences as XLSX' })
  @AnswersFile('xlsx')
  async sentencesXlsx(@Query({ schema: ProblemSentencesQuery }) query: ProblemSentencesQuery): Promise<StreamableFile> {
    return download(await this.named.sentencesSheet(query), 'xlsx');
  }

  @Get('problems/agencies')
  @ApiOperation({ summary: 'Which agency names which problems, and in how many of five years' })
  @Answers(ProblemAgencies)
  agencies(@Query({ schema: ProblemAgenciesQuery }) query: ProblemAgenciesQuery): Promise<ProblemAgencies> {
    return this.named.agencies(query);
  }

  @Get('problems/agencies.csv')
  @ApiOperation({ summary: 'All of the agencies as CSV, a category a column' })
  @AnswersFile('csv')
  async agenciesCsv(@Query({ schema: ProblemAgenciesQuery }) query: ProblemAgenciesQuery): Promise<StreamableFile> {
    return download(await this.named.agenciesSheet(query), 'csv');
  }

  @Get('problems/agencies.xlsx')
  @ApiOperation({ summary: 'All of the agencies as XLSX, a category a column' })
  @AnswersFile('xlsx')
  async agenciesXlsx(@Query({ schema: ProblemAgenciesQuery }) query: ProblemAgenciesQuery): Promise<StreamableFile> {
    return download(await this.named.agenciesSheet(query), 'xlsx');
  }
}
