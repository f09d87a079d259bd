import { Indicators } from '@gongkai/api-contract';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { AnswersFromData } from '../revalidation/revalidated.js';
import { indicatorCatalogue } from './indicator-catalogue.js';

@ApiTags('indicators')
@AnswersFromData()
@Controller()
export class IndicatorsController {
  @Get('indicators')
  @ApiOperation({ summary: 'What agencies are compared by: formula, source, direction, cautions' })
  @Answers(Indicators)
  list(): Indicators {
    return indicatorCatalogue();
  }
}
