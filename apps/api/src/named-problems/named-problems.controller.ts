import {
  NamedProblems,
  NamedProblemsQuery,
  ProblemAgencies,
  ProblemAgenciesQuery,
  ProblemSentences,
  ProblemSentencesQuery,
} from '@gongkai/api-contract';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
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

  @AnswersSheet('problems', 'The counts, a category a row')
  file(@Query({ schema: NamedProblemsQuery }) query: NamedProblemsQuery): ReturnType<NamedProblemsService['sheet']> {
    return this.named.sheet(query);
  }

  @Get('problems/sentences')
  @ApiOperation({ summary: 'The sentences that name problems, with their agency and their place' })
  @Answers(ProblemSentences)
  sentences(@Query({ schema: ProblemSentencesQuery }) query: ProblemSentencesQuery): Promise<ProblemSentences> {
    return this.named.sentences(query);
  }

  @AnswersSheet('problems/sentences', 'All of the sentences')
  sentencesFile(
    @Query({ schema: ProblemSentencesQuery }) query: ProblemSentencesQuery,
  ): ReturnType<NamedProblemsService['sentencesSheet']> {
    return this.named.sentencesSheet(query);
  }

  @Get('problems/agencies')
  @ApiOperation({ summary: 'Which agency names which problems, and in how many of five years' })
  @Answers(ProblemAgencies)
  agencies(@Query({ schema: ProblemAgenciesQuery }) query: ProblemAgenciesQuery): Promise<ProblemAgencies> {
    return this.named.agencies(query);
  }

  @AnswersSheet('problems/agencies', 'All of the agencies, a category a column')
  agenciesFile(
    @Query({ schema: ProblemAgenciesQuery }) query: ProblemAgenciesQuery,
  ): ReturnType<NamedProblemsService['agenciesSheet']> {
    return this.named.agenciesSheet(query);
  }
}
