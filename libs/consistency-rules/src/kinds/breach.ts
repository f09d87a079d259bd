import type { CellKey, Likeness, Quote, Severity, Verdict, Wording } from '@gongkai/report-model';

import type { CountRange } from '../figures/count-range.js';
import type { RuleHead } from './rule-head.js';

/** A sum of cells that must equal another. */
export interface Equation {
  readonly left: readonly CellKey[];
  readonly right: readonly CellKey[];
  /** Left less right, as far as it is known; holds when it is zero. */
  readonly difference: CountRange;
}

/** One rule that one part of the report breaks, or keeps from being judged. Several may have one cause. */
export interface Breach {
  readonly rule: RuleHead;
  /** Tells it from the rule's other breaches, and stays the same when the rule is judged again. */
  readonly subject: string;
  /** Breaches of one family for which no single wrong figure is found become one finding. */
  readonly family: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly message: Wording;
  readonly cells: readonly CellKey[];
  /** Cells without a number that keep the rule from being judged. */
  readonly needs: readonly CellKey[];
  /** Cells that it reports as having no number. */
  readonly lacks: readonly CellKey[];
  readonly mentions: readonly Quote[];
  readonly expected: number | string | null;
  readonly found: number | string | null;
  readonly equation?: Equation;
  /** The reports that say the same. */
  readonly others?: readonly Likeness[];
}

export function breachId({ rule, subject }: Breach): string {
  return `${rule.code}/${subject}`;
}

/** What cannot be judged needs an explanation; it is not known to be wrong. */
export function severityOf({ severity }: Pick<RuleHead, 'severity'>, verdict: Verdict): Severity {
  return verdict === 'unverifiable' && severity === 'error' ? 'warning' : severity;
}
