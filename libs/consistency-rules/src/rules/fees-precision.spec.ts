import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { feesPrecision } from './fees-precision.js';

testRule(feesPrecision, [
  { name: 'holds for fen', report: aReport({ cells: { 'proactive.fees.amount': '0.038001' } }), findings: [] },
  {
    name: 'remarks on more decimals',
    report: aReport({ cells: { 'proactive.fees.amount': '0.0380012' } }),
    findings: [{ severity: 'info', cells: ['proactive.fees.amount'] }],
  },
]);
