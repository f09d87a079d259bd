import type { Rules } from '@gongkai/api-contract';
import { ALL_RULES, type RuleHead } from '@gongkai/consistency-rules';
import type { StoredFinding } from '@gongkai/report-storage';
import { Injectable } from '@nestjs/common';

/** What a finding shows of its rule. */
export type RuleSaying = Pick<RuleHead, 'title' | 'basis'>;

const BY_CODE = new Map(ALL_RULES.map((rule) => [rule.code, rule]));

/** What the rules say of themselves. */
@Injectable()
export class RulesService {
  list(): Rules {
    return { rows: [...ALL_RULES] };
  }

  /** A rule that is gone is named by its code. */
  sayingOf({ rule: code }: Pick<StoredFinding, 'rule'>): RuleSaying {
    const { title = { zh: code, en: code }, basis = '' } = BY_CODE.get(code) ?? {};
    return { title, basis };
  }
}
