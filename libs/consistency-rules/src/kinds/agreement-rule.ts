import type { AnnualReport, Fact, FactName } from '@gongkai/report-model';

import { type Breach, severityOf } from './breach.js';
import type { RuleHead } from './rule-head.js';
import { type Statement, statementOf } from './statement-rule.js';
import { listed, quoted } from '../words/words.js';

/** Quantities that a report may state several times, each time the same. */
export interface AgreementRule extends RuleHead {
  readonly kind: 'agreement';
  readonly facts: readonly FactName[];
  /** Mentions that may rightly differ from the others are left out. */
  readonly comparable: (said: Statement) => boolean;
}

export function agreementBreaches(rule: AgreementRule, report: AnnualReport): Breach[] {
  return rule.facts.flatMap((name) => {
    const mentions = report.facts.filter(
      (fact) =>
        fact.name === name && fact.value !== null && !fact.approximate && rule.comparable(statementOf(report, fact)),
    );
    return new Set(mentions.map(({ value }) => value)).size > 1 ? [breachOf(rule, name, mentions)] : [];
  });
}

function breachOf(rule: AgreementRule, name: FactName, mentions: readonly Fact[]): Breach {
  const usual = mostFrequent(mentions);
  const values = [...new Set(mentions.map(({ value }) => value))].filter((value) => value !== usual);
  const words = listed(mentions.map((fact) => ({ zh: quoted(fact), en: quoted(fact) })));
  return {
    rule,
    subject: name,
    family: `${rule.code}/${name}`,
    verdict: 'violated',
    severity: severityOf(rule, 'violated'),
    message: {
      zh: `正文几处说法不一：${words.zh}。`,
      en: `The text states the same quantity differently: ${words.en}.`,
    },
    cells: [],
    needs: [],
    lacks: [],
    mentions,
    expected: usual,
    found: values.length === 1 ? (values[0] ?? null) : values.join('、'),
  };
}

/** The value that most mentions give, or null when there is no such value. */
function mostFrequent(mentions: readonly Fact[]): number | null {
  const counts = new Map<number | null, number>();
  for (const { value } of mentions) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
