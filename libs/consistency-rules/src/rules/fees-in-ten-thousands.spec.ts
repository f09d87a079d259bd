import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { feesInTenThousands } from './fees-in-ten-thousands.js';

testRule(feesInTenThousands, [
  { name: 'holds for a usual amount', report: aReport({ cells: { 'proactive.fees.amount': '312.6' } }), findings: [] },
  { name: 'says nothing of a blank', report: aReport({ cells: { 'proactive.fees.amount': '' } }), findings: [] },
  {
    name: 'is broken by an amount in yuan',
    report: aReport({ cells: { 'proactive.fees.amount': '3126000' } }),
    findings: [{ severity: 'warning', cells: ['proactive.fees.amount'], expected: 312.6, found: 3126000 }],
  },
]);
