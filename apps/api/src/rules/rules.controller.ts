import { CheckProgress, RulePage, RulePreview, Rules, RuleSetting, RuleSettingChange } from '@gongkai/api-contract';
import type { StoredAccount } from '@gongkai/report-storage';
import { Body, Controller, Get, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

import { Answers } from '../contract/answers.js';
import { Asking, Roles } from '../sessions/access.js';
import { RulePreviewService } from './rule-preview.service.js';
import { RulesService } from './rules.service.js';

@ApiTags('rules')
@Controller('rules')
export class RulesController {
  constructor(
    private readonly rules: RulesService,
    private readonly previews: RulePreviewService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Every rule with its title, basis, setting in force, and in how many reports it is found' })
  @Answers(Rules)
  list(): Promise<Rules> {
    return this.rules.list();
  }

  @Get(':code')
  @ApiOperation({ summary: 'A rule: what it checks, examples, what to do, and who changed it why' })
  @Answers(RulePage)
  get(@Param('code') code: string): Promise<RulePage> {
    return this.rules.get(code);
  }

  @Post(':code/preview')
  @Roles(['supervisor'])
  @ApiOperation({ summary: 'What a setting would say on the stored reports; changes nothing' })
  @Answers(RulePreview)
  preview(@Param('code') code: string, @Body({ schema: RuleSetting }) setting: RuleSetting): Promise<RulePreview> {
    return this.previews.preview(code, setting);
  }

  @Put(':code/setting')
  @Roles(['supervisor'])
  @ApiOperation({ summary: 'Change a rule, with a reason, and have every report checked again' })
  @Answers(CheckProgress, HttpStatus.ACCEPTED)
  change(
    @Param('code') code: string,
    @Body({ schema: RuleSettingChange }) change: RuleSettingChange,
    @Asking() by: StoredAccount,
  ): Promise<CheckProgress> {
    return this.rules.change(code, change, by);
  }
}
