import type { AnnualReport, Finding } from '@gongkai/report-model';

import { ALL_RULES } from './all-rules.js';
import type { CheckContext } from './context/check-context.js';
import { withoutBlame } from './causes/doubtful-reading.js';
import { findingOf } from './causes/finding.js';
import { byFamily, causesOf } from './causes/one-cause.js';
import { breachesOf, type Rule } from './kinds/rule.js';
import { enabledRules, type RuleSettings, withSeverity } from './context/rule-settings.js';
import { equationsOf } from './kinds/sum-rule.js';

/** What does not add up, and what cannot be judged, in the order of the rules; one cause is one finding. */
export function checkReport(report: AnnualReport, context: CheckContext = {}): Finding[] {
  return checkWith(ALL_RULES, report, context);
}

/** The same with a choice of rules. */
export function checkWith(rules: readonly Rule[], report: AnnualReport, context: CheckContext = {}): Finding[] {
  const settings: RuleSettings = context.settings ?? new Map();
  const judge = (rule: Rule, judged: AnnualReport) => withSeverity(breachesOf(rule, judged, context), rule, settings);
  const [ofText, ofFigures] = partition(enabledRules(rules, settings), ({ kind }) => kind === 'text');
  // No other figure makes the words right: they are judged once, the figures as often as causes are tried out.
  const causes = [
    ...causesOf(report, {
      breachesOf: (judged) => ofFigures.flatMap((rule) => judge(rule, judged)),
      equationsOf: (judged) => ofFigures.flatMap((rule) => (rule.kind === 'sum' ? equationsOf(rule, judged) : [])),
    }),
    ...byFamily(ofText.flatMap((rule) => judge(rule, report))),
  ];
  const order = new Map(rules.map(({ code }, index) => [code, index]));
  return causes
    .flatMap((cause) => {
      const finding = findingOf(report, cause);
      return finding ? [withoutBlame(report, cause, finding)] : [];
    })
    .sort((one, other) => (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0));
}

function partition<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
