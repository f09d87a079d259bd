import type { AnnualReport } from '@gongkai/report-model';

import { type AgreementRule, agreementBreaches } from './agreement-rule.js';
import { type BoundRule, boundBreaches } from './bound-rule.js';
import type { Breach } from './breach.js';
import { type BreakdownRule, breakdownBreaches } from './breakdown-rule.js';
import type { CheckContext } from '../context/check-context.js';
import { type CellRule, cellBreaches } from './cell-rule.js';
import { type ChainRule, chainBreaches } from './chain-rule.js';
import { type ContradictionRule, contradictionBreaches } from './contradiction-rule.js';
import { type ReportRule, reportBreaches } from './report-rule.js';
import { type StatementRule, statementBreaches } from './statement-rule.js';
import { type SumRule, sumBreaches } from './sum-rule.js';
import { type TableRule, tableBreaches } from './table-rule.js';
import { type TextRule, textBreaches } from './text-rule.js';

export type Rule =
  | SumRule
  | BoundRule
  | StatementRule
  | BreakdownRule
  | AgreementRule
  | ContradictionRule
  | CellRule
  | TableRule
  | ChainRule
  | ReportRule
  | TextRule;

/** Everything in the report that breaks the rule or keeps it from being judged. */
export function breachesOf(rule: Rule, report: AnnualReport, context: CheckContext): Breach[] {
  return holdsFor(rule, report) ? judge(rule, report, context) : [];
}

function judge(rule: Rule, report: AnnualReport, context: CheckContext): Breach[] {
  switch (rule.kind) {
    case 'sum':
      return sumBreaches(rule, report);
    case 'bound':
      return boundBreaches(rule, report, context);
    case 'statement':
      return statementBreaches(rule, report);
    case 'breakdown':
      return breakdownBreaches(rule, report);
    case 'agreement':
      return agreementBreaches(rule, report);
    case 'contradiction':
      return contradictionBreaches(rule, report);
    case 'cell':
      return cellBreaches(rule, report);
    case 'table':
      return tableBreaches(rule, report);
    case 'chain':
      return chainBreaches(rule, report, context);
    case 'report':
      return reportBreaches(rule, report, context);
    case 'text':
      return textBreaches(rule, report, context);
  }
}

/** A report whose year is unknown is held to every rule. */
function holdsFor(rule: Rule, { year, figuresOnly }: AnnualReport): boolean {
  if (figuresOnly === true && needsDocument(rule)) return false;
  const { firstYear, lastYear } = rule;
  return year === null || ((firstYear ?? year) <= year && year <= (lastYear ?? year));
}

function needsDocument(rule: Rule): boolean {
  return rule.kind === 'text' || (rule.kind === 'report' && rule.needsDocument === true);
}
