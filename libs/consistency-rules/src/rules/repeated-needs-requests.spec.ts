import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { repeatedNeedsRequests } from './repeated-needs-requests.js';

testRule(repeatedNeedsRequests, [
  {
    name: 'holds among many requests',
    report: aReport({
      cells: { 'applications.notProcessed.excessive.total': '30', 'applications.newlyReceived.total': '80' },
    }),
    findings: [],
  },
  {
    name: 'asks among a few',
    report: aReport({
      cells: { 'applications.notProcessed.excessive.total': '2', 'applications.newlyReceived.total': '3' },
    }),
    findings: [{ severity: 'warning', found: 2 }],
  },
]);
