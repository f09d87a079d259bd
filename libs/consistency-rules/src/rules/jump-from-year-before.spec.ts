import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { jumpFromYearBefore } from './jump-from-year-before.js';

testRule(jumpFromYearBefore, [
  {
    name: 'holds for growth',
    report: aReport({ cells: { 'proactive.licensing.decisions': '90' } }),
    context: { previous: aReport({ year: 2022, cells: { 'proactive.licensing.decisions': '30' } }) },
    findings: [],
  },
  {
    name: 'says nothing of small figures',
    report: aReport({ cells: { 'applications.newlyReceived.total': '12' } }),
    context: { previous: aReport({ year: 2022, cells: { 'applications.newlyReceived.total': '1' } }) },
    findings: [],
  },
  {
    name: 'asks about an amount in another unit',
    report: aReport({ cells: { 'proactive.fees.amount': '31260' } }),
    context: { previous: aReport({ year: 2022, cells: { 'proactive.fees.amount': '3.2' } }) },
    findings: [{ severity: 'warning', cells: ['proactive.fees.amount'], expected: 3.2, found: 31260 }],
  },
]);
