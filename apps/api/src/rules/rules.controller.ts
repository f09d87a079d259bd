import { Rules } from '@gongkai/api-contract';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { RulesService } from './rules.service.js';

@ApiTags('rules')
@Controller('rules')
export class RulesController {
  constructor(private readonly rules: RulesService) {}

  @Get()
  @ApiOperation({ summary: 'Every rule with its title, basis, severity and years' })
  @Answers(Rules)
  list(): Rules {
    return this.rules.list();
  }
}
