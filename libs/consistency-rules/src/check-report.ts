import type { AnnualReport, Finding } from '@gongkai/report-model';

import { ALL_RULES } from './all-rules.js';
import { withoutBlame } from './doubtful-reading.js';
import { findingOf } from './finding.js';
import { causesOf } from './one-cause.js';
import { breachesOf, type Rule } from './rule.js';
import type { CheckContext } from './rule-head.js';
import { equationsOf } from './sum-rule.js';

/** What does not add up, and what cannot be judged, in the order of the rules; one cause is one finding. */
export function checkReport(report: AnnualReport, context: CheckContext = {}): Finding[] {
  return checkWith(ALL_RULES, report, context);
}

/** The same with a choice of rules. */
export function checkWith(rules: readonly Rule[], report: AnnualReport, context: CheckContext = {}): Finding[] {
  const causes = causesOf(report, {
    breachesOf: (judged) => rules.flatMap((rule) => breachesOf(rule, judged, context)),
    equationsOf: (judged) => rules.flatMap((rule) => (rule.kind === 'sum' ? equationsOf(rule, judged) : [])),
  });
  const order = new Map(rules.map(({ code }, index) => [code, index]));
  return causes
    .flatMap((cause) => {
      const finding = findingOf(report, cause);
      return finding ? [withoutBlame(report, cause, finding)] : [];
    })
    .sort((one, other) => (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0));
}
