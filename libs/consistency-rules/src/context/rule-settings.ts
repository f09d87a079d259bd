import type { Severity } from '@gongkai/report-model';

import { type Breach, severityOf } from '../kinds/breach.js';
import type { Rule } from '../kinds/rule.js';
import type { RequiredWording } from '../words/required-wording.js';

/** What a province has changed about a rule. */
export interface RuleSetting {
  readonly enabled: boolean;
  /** Null leaves it as the catalogue has it. */
  readonly severity: Severity | null;
  /** Terms that the province has listed, for the rule that looks for them. */
  readonly wordings?: readonly RequiredWording[] | undefined;
}

/** By the rule's code; a rule that is not named is as the catalogue has it. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

export function enabledRules(rules: readonly Rule[], settings: RuleSettings): readonly Rule[] {
  return rules.filter(({ code }) => settings.get(code)?.enabled ?? true);
}

/** What was found, as grave as the province takes it; what cannot be judged is never an error. */
export function withSeverity(breaches: readonly Breach[], { code }: Rule, settings: RuleSettings): readonly Breach[] {
  const severity = settings.get(code)?.severity ?? null;
  if (severity === null) return breaches;
  return breaches.map((breach) => ({ ...breach, severity: severityOf({ severity }, breach.verdict) }));
}
