import type { CheckProgress, Rule as ShownRule, RulePage, Rules, RuleSettingChange } from '@gongkai/api-contract';
import { ALL_RULES, CATALOGUE, type Rule, type RuleHead, wordingAsRequired } from '@gongkai/consistency-rules';
import { AppError } from '@gongkai/outcome';
import {
  RuleFindingsQuestion,
  RuleSettingRepository,
  type StoredAccount,
  type StoredFinding,
} from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

import { ChecksService } from '../checks/checks.service.js';
import { ruleText } from './rule-pages.js';

/** What a finding shows of its rule. */
export type RuleSaying = Pick<RuleHead, 'title' | 'basis'>;

const BY_CODE: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.code, rule]));

/** @throws AppError `rule-not-found` */
export function ruleOf(code: string): Rule {
  const rule = BY_CODE.get(code);
  if (!rule) throw new AppError('rule-not-found', '没有这条规则，请从规则列表里重新选择', { code });
  return rule;
}

/** What the rules say of themselves, and how the province has set them. */
@Injectable()
export class RulesService {
  constructor(
    private readonly settings: RuleSettingRepository,
    private readonly found: RuleFindingsQuestion,
    private readonly checks: ChecksService,
  ) {}

  async list(): Promise<Rules> {
    const [settings, counts] = await Promise.all([this.settings.current(), this.found.counts()]);
    const settingOf = new Map(settings.map((setting) => [setting.rule, setting]));
    const countOf = new Map(counts.map((count) => [count.rule, count]));
    return {
      rows: CATALOGUE.map((rule): ShownRule => {
        const { enabled = true, severity = null } = settingOf.get(rule.code) ?? {};
        const { reports = 0, dismissed = 0 } = countOf.get(rule.code) ?? {};
        return { ...rule, setting: { enabled, severity: severity ?? rule.severity }, reports, dismissed };
      }),
    };
  }

  /** @throws AppError `rule-not-found` */
  async get(code: string): Promise<RulePage> {
    const { advice } = ruleOf(code);
    const [{ rows }, history] = await Promise.all([this.list(), this.settings.history(code)]);
    const rule = rows.find((row) => row.code === code);
    if (!rule) throw new TypeError(`CATALOGUE has ${code}, its list has not`);
    return { ...rule, ...ruleText(code), advice, history, listsWordings: code === wordingAsRequired.code };
  }

  /**
   * Changes a rule, and has every report checked again by it.
   *
   * @throws AppError `rule-not-found`
   */
  async change(code: string, change: RuleSettingChange, by: StoredAccount): Promise<CheckProgress> {
    const { code: rule } = ruleOf(code);
    await this.settings.change({ ...change, rule, changedBy: by.id });
    return this.checks.start(by);
  }

  /** A rule that is gone is named by its code. */
  sayingOf({ rule: code }: Pick<StoredFinding, 'rule'>): RuleSaying {
    const { title = { zh: code, en: code }, basis = '' } = BY_CODE.get(code) ?? {};
    return { title, basis };
  }
}
