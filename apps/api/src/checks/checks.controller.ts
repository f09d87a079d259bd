import { CheckProgress } from '@gongkai/api-contract';
import type { StoredAccount } from '@gongkai/report-storage';
import { Controller, Get, HttpStatus, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { Asking, Roles } from '../sessions/access.js';
import { ChecksService } from './checks.service.js';

@ApiTags('checks')
@Controller('checks')
export class ChecksController {
  constructor(private readonly checks: ChecksService) {}

  @Post()
  @Roles(['supervisor'])
  @ApiOperation({ summary: 'Have every current report checked again, by jobs' })
  @Answers(CheckProgress, HttpStatus.ACCEPTED)
  start(@Asking() by: StoredAccount): Promise<CheckProgress> {
    return this.checks.start(by);
  }

  @Get('latest')
  @ApiOperation({ summary: 'How far the last check of every report has come' })
  @Answers(CheckProgress)
  latest(): Promise<CheckProgress> {
    return this.checks.latest();
  }
}
