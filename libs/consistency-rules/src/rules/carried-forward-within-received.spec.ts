import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { carriedForwardWithinReceived } from './carried-forward-within-received.js';

testRule(carriedForwardWithinReceived, [
  {
    name: 'holds when all of it is left over',
    report: aReport({
      cells: { 'applications.newlyReceived.business': '2', 'applications.carriedForward.business': '2' },
    }),
    findings: [],
  },
  {
    name: 'is broken when more is left over than there was',
    report: aReport({
      cells: { 'applications.newlyReceived.business': '2', 'applications.carriedForward.business': '3' },
    }),
    findings: [{ verdict: 'violated', severity: 'error', expected: '≤ 2', found: 3 }],
  },
  {
    name: 'is broken whatever a blank outcome may be',
    report: aReport({
      cells: { 'applications.concluded.business': '', 'applications.carriedForward.business': '3' },
    }),
    findings: [{ verdict: 'violated', expected: '≤ 0', found: 3 }],
  },
]);
