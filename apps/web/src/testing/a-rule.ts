import type { Rule, RulePage } from '@gongkai/api-contract';

/** A rule of table three, as the catalogue has it, found in three reports. */
export function aRule(given: Partial<Rule> = {}): Rule {
  return {
    code: 'applications-balance',
    catalogue: 'T3-01',
    title: { zh: '收到的申请等于办结与结转之和', en: 'Received equals concluded and carried forward' },
    basis: '表三：第一项加第二项之和，等于第三项加第四项之和',
    severity: 'error',
    firstYear: 2019,
    lastYear: null,
    setting: { enabled: true, severity: 'error' },
    reports: 3,
    dismissed: 1,
    ...given,
  };
}

export function aRulePage(given: Partial<RulePage> = {}): RulePage {
  return {
    ...aRule(),
    checks: { zh: '表三的每一列。\n\n- 新收\n- 结转', en: 'Each column of table three.' },
    passing: { zh: '填 `0`：7 + 1 = 6 + 2。', en: '7 + 1 = 6 + 2.' },
    failing: { zh: '8 ≠ 9。', en: '7 + 1 ≠ 6 + 3.' },
    advice: { zh: '请核对这一列的四个数。', en: 'Check the four figures.' },
    listsWordings: false,
    history: [],
    ...given,
  };
}
