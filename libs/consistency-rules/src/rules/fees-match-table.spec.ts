import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { feesMatchTable } from './fees-match-table.js';

testRule(feesMatchTable, [
  {
    name: 'holds within a hundred yuan',
    report: aReport({ cells: { 'proactive.fees.amount': '12.5' }, facts: [aFact('fees.charged', 125_090)] }),
    findings: [],
  },
  {
    name: 'asks when amounts differ',
    report: aReport({ cells: { 'proactive.fees.amount': '12.5' }, facts: [aFact('fees.charged', 1_250)] }),
    findings: [{ severity: 'warning', cells: ['proactive.fees.amount'], expected: 12.5, found: 0.125 }],
  },
]);
