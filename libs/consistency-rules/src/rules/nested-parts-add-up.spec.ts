import type { BreakdownPart } from '@gongkai/report-model';

import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { nestedPartsAddUp } from './nested-parts-add-up.js';

function listOf(budget: number): BreakdownPart[] {
  const inner = [part('预决算', 2), part('三公经费', 1)];
  return [{ ...part('财政管理', budget), breakdown: { complete: true, parts: inner } }, part('其他', 4)];
}

function part(label: string, value: number): BreakdownPart {
  return { label, value, approximate: false, text: `${label}${value}条`, at: {} };
}

testRule(nestedPartsAddUp, [
  {
    name: 'holds when the inner list adds up',
    report: aReport({ facts: [aFact('published.total', 7, { breakdown: { complete: true, parts: listOf(3) } })] }),
    findings: [],
  },
  {
    name: 'asks when it does not',
    report: aReport({ facts: [aFact('published.total', 10, { breakdown: { complete: true, parts: listOf(6) } })] }),
    findings: [{ severity: 'warning', verdict: 'violated', expected: 6, found: 3 }],
  },
]);
