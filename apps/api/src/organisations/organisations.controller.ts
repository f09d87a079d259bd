import { Agencies, AgenciesQuery, Regions } from '@gongkai/api-contract';
import { AgencyRepository } from '@gongkai/report-storage';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { ChoicesService } from './choices.service.js';

@ApiTags('organisations')
@AnswersFromData()
@Controller()
export class OrganisationsController {
  constructor(
    private readonly agencies: AgencyRepository,
    private readonly choices: ChoicesService,
  ) {}

  @Get('agencies')
  @ApiOperation({ summary: 'Agencies by part of a name or alias, region and kind' })
  @Answers(Agencies)
  async list(@Query({ schema: AgenciesQuery }) query: AgenciesQuery): Promise<Agencies> {
    return { rows: [...(await this.agencies.search(query))] };
  }

  @Get('regions')
  @ApiOperation({ summary: 'Regions and kinds that have agencies, and the years there are' })
  @Answers(Regions)
  regions(): Promise<Regions> {
    return this.choices.list();
  }
}
