import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { otherOutcomesFew } from './other-outcomes-few.js';

testRule(otherOutcomesFew, [
  {
    name: 'holds for a fifth',
    report: aReport({
      cells: { 'applications.otherOutcome.other.total': '4', 'applications.concluded.total': '20' },
    }),
    findings: [],
  },
  {
    name: 'asks nothing of a few applications',
    report: aReport({ cells: { 'applications.otherOutcome.other.total': '2', 'applications.concluded.total': '3' } }),
    findings: [],
  },
  {
    name: 'asks when it is more than a fifth',
    report: aReport({
      cells: { 'applications.otherOutcome.other.total': '5', 'applications.concluded.total': '20' },
    }),
    findings: [{ severity: 'warning', expected: '≤ 4', found: 5 }],
  },
]);
