import type { AnnualReport, Wording } from '@gongkai/report-model';

import { type Breach, severityOf } from './breach.js';
import type { RuleHead } from './rule-head.js';

/** What a rule has against a report as a whole. */
export interface Complaint {
  readonly message: Wording;
  readonly expected: number | string | null;
  readonly found: number | string | null;
}

/** Something that holds for the report as a whole, not for one of its figures or sentences. */
export interface ReportRule extends RuleHead {
  readonly kind: 'report';
  /** Null where the report is as it should be. */
  readonly complaint: (report: AnnualReport) => Complaint | null;
}

export function reportBreaches(rule: ReportRule, report: AnnualReport): Breach[] {
  const complaint = rule.complaint(report);
  if (complaint === null) return [];
  return [
    {
      rule,
      subject: 'report',
      family: rule.code,
      verdict: 'violated',
      severity: severityOf(rule, 'violated'),
      cells: [],
      needs: [],
      lacks: [],
      mentions: [],
      ...complaint,
    },
  ];
}
