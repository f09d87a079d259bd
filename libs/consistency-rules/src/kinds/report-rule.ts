import type { AnnualReport, CellKey, Quote, Severity, Verdict, Wording } from '@gongkai/report-model';

import { type Breach, severityOf } from './breach.js';
import type { CheckContext } from '../context/check-context.js';
import type { RuleHead } from './rule-head.js';

/** What a rule has against a report as a whole. */
export interface Complaint {
  readonly message: Wording;
  readonly expected: number | string | null;
  readonly found: number | string | null;
  /** The cells and the sentences it is about, if it is about some more than about others. */
  readonly cells?: readonly CellKey[];
  readonly mentions?: readonly Quote[];
  /** Cells that it reports as having no number. */
  readonly lacks?: readonly CellKey[];
  /** Violated unless said otherwise. */
  readonly verdict?: Verdict;
  /** Where it is graver or less grave than the rule as a whole. */
  readonly severity?: Severity;
}

/** Something that holds for the report as a whole, not for one of its figures or sentences. */
export interface ReportRule extends RuleHead {
  readonly kind: 'report';
  /** It asks for words, or for the day of publication: figures that came without a document are not held to it. */
  readonly needsDocument?: true;
  /** Null where the report is as it should be. */
  readonly complaint: (report: AnnualReport, context: CheckContext) => Complaint | null;
}

export function reportBreaches(rule: ReportRule, report: AnnualReport, context: CheckContext): Breach[] {
  const complaint = rule.complaint(report, context);
  if (complaint === null) return [];
  return [
    {
      rule,
      subject: 'report',
      family: rule.code,
      verdict: 'violated',
      severity: severityOf(rule, complaint.verdict ?? 'violated'),
      cells: [],
      needs: [],
      lacks: [],
      mentions: [],
      ...complaint,
    },
  ];
}
