import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { processingFeeInFees } from './processing-fee-in-fees.js';

testRule(processingFeeInFees, [
  {
    name: 'holds when the table has the fee',
    report: aReport({ cells: { 'proactive.fees.amount': '0.038' }, facts: [aFact('fees.processing', 380)] }),
    findings: [],
  },
  { name: 'holds when none was charged', report: aReport({ facts: [aFact('fees.processing', 0)] }), findings: [] },
  {
    name: 'remarks on a fee that the table does not have',
    report: aReport({ facts: [aFact('fees.processing', 380)] }),
    findings: [{ severity: 'info', cells: ['proactive.fees.amount'], found: 0 }],
  },
]);
