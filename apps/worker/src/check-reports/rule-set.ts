import { createHash } from 'node:crypto';

import { ALL_RULES, type RuleSettings } from '@gongkai/consistency-rules';

/** Names the set of rules that judges: another rule, basis or severity gives another name, and so does a change by the province. */
export function ruleSetOf(settings: RuleSettings): string {
  const rules = ALL_RULES.map(({ code, severity, basis, firstYear, lastYear }) => ({
    code,
    severity,
    basis,
    firstYear,
    lastYear,
    setting: settings.get(code) ?? null,
  }));
  return createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 12);
}
