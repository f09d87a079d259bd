import { AgencyFindings, AgencyPage, AgencyProblems, AgencyYears } from '@gongkai/api-contract';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersSheet } from '../downloads/answers-sheet.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { AgenciesService } from './agencies.service.js';

/** Reports are published: whoever is signed in may see what is on record of their agency. */
@ApiTags('agencies')
@AnswersFromData()
@Controller('agencies/:id')
export class AgenciesController {
  constructor(private readonly agencies: AgenciesService) {}

  @Get()
  @ApiOperation({ summary: 'An agency: its names in time, who is above it, and every version of its reports' })
  @Answers(AgencyPage)
  get(@Param('id') id: string): Promise<AgencyPage> {
    return this.agencies.get(id);
  }

  @Get('years')
  @ApiOperation({ summary: 'An agency year by year, beside the middle of its peers' })
  @Answers(AgencyYears)
  years(@Param('id') id: string): Promise<AgencyYears> {
    return this.agencies.years(id);
  }

  @AnswersSheet('years', 'An agency year by year')
  yearsFile(@Param('id') id: string): ReturnType<AgenciesService['yearsSheet']> {
    return this.agencies.yearsSheet(id);
  }

  @Get('findings')
  @ApiOperation({ summary: 'What does not add up in the reports of an agency, and what was decided' })
  @Answers(AgencyFindings)
  findings(@Param('id') id: string): Promise<AgencyFindings> {
    return this.agencies.findings(id);
  }

  @Get('problems')
  @ApiOperation({ summary: 'The problems an agency names year by year, and what it means to do about them' })
  @Answers(AgencyProblems)
  problems(@Param('id') id: string): Promise<AgencyProblems> {
    return this.agencies.problems(id);
  }
}
