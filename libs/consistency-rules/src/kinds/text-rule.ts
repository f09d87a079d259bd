import type { Likeness, Quote, Severity, Wording } from '@gongkai/report-model';

import { type Breach, severityOf } from './breach.js';
import type { CheckContext } from '../context/check-context.js';
import type { ReportText } from '../words/report-text.js';
import type { RuleHead } from './rule-head.js';
import { placeName } from '../words/words.js';

/** What a rule has against some words of the report, or against their absence. */
export interface Remark {
  readonly message: Wording;
  /** The words it is about; none where they are lacking. */
  readonly quotes: readonly Quote[];
  readonly expected?: number | string | null;
  readonly found?: number | string | null;
  /** Where it is graver or less grave than the rule as a whole. */
  readonly severity?: Severity;
  /** The reports that say the same. */
  readonly others?: readonly Likeness[];
}

/** Something that the words alone show, whatever stands in the tables. All remarks of one rule are one finding. */
export interface TextRule extends RuleHead {
  readonly kind: 'text';
  readonly remarks: (report: ReportText, context: CheckContext) => readonly Remark[];
}

export function textBreaches(rule: TextRule, report: ReportText, context: CheckContext): Breach[] {
  return rule.remarks(report, context).map(({ message, quotes, severity, others, expected = null, found = null }) => ({
    rule,
    subject: quotes.length === 0 ? message.zh : quotes.map(({ at }) => placeName(at)).join(),
    family: rule.code,
    verdict: 'violated',
    severity: severity ?? severityOf(rule, 'violated'),
    message,
    cells: [],
    needs: [],
    lacks: [],
    mentions: quotes,
    expected,
    found,
    ...(others && { others }),
  }));
}
