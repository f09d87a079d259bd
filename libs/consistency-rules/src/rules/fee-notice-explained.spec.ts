import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { feeNoticeExplained } from './fee-notice-explained.js';

testRule(feeNoticeExplained, [
  {
    name: 'holds when section six tells of the fee',
    report: aReport({
      cells: { 'applications.otherOutcome.overdueFee.total': '1' },
      facts: [aFact('fees.processing', 380)],
    }),
    findings: [],
  },
  { name: 'asks nothing where there is none', report: aReport({ facts: [aFact('fees.processing', 0)] }), findings: [] },
  {
    name: 'is broken when no fee is said to have been asked for',
    report: aReport({
      cells: { 'applications.otherOutcome.overdueFee.total': '1' },
      facts: [aFact('fees.processing', 0)],
    }),
    findings: [{ severity: 'warning', cells: ['applications.otherOutcome.overdueFee.total'] }],
  },
]);
