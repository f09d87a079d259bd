import { checkReport, contextOf, type RuleSettings } from '@gongkai/consistency-rules';
import { type Judge, RuleSettingRepository } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ruleSetOf } from './rule-set.js';

/** The rules as the province wants them at the moment. */
@Injectable()
export class ReportJudging {
  constructor(private readonly settings: RuleSettingRepository) {}

  async judge(): Promise<Judge> {
    const settings: RuleSettings = new Map((await this.settings.current()).map((setting) => [setting.rule, setting]));
    return {
      ruleSet: ruleSetOf(settings),
      findings: (report, neighbours) => checkReport(report, contextOf(neighbours, settings)),
    };
  }
}
