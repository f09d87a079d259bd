import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { nothingConcluded } from './nothing-concluded.js';

testRule(nothingConcluded, [
  {
    name: 'holds when something was concluded',
    report: aReport({
      cells: { 'applications.carriedOver.total': '2', 'applications.carriedForward.total': '1' },
    }),
    findings: [],
  },
  {
    name: 'asks when nothing was',
    report: aReport({
      cells: {
        'applications.newlyReceived.total': '1',
        'applications.carriedOver.total': '2',
        'applications.carriedForward.total': '3',
      },
    }),
    findings: [{ severity: 'warning', expected: '< 3', found: 3 }],
  },
]);
