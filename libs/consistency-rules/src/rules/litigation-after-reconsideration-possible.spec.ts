import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { litigationAfterReconsiderationPossible } from './litigation-after-reconsideration-possible.js';

testRule(litigationAfterReconsiderationPossible, [
  {
    name: 'holds after a reconsideration of the year before',
    report: aReport({ cells: { 'challenges.litigation.afterReconsideration.total': '1' } }),
    context: { previous: aReport({ year: 2022, cells: { 'challenges.reconsideration.upheld': '1' } }) },
    findings: [],
  },
  {
    name: 'asks nothing without the year before',
    report: aReport({ cells: { 'challenges.litigation.afterReconsideration.total': '1' } }),
    findings: [],
  },
  {
    name: 'is broken without any reconsideration that ended (T4-04 is the case of none at all)',
    report: aReport({
      cells: {
        'challenges.litigation.afterReconsideration.total': '1',
        'challenges.reconsideration.pending': '1',
      },
    }),
    context: { previous: aReport({ year: 2022 }) },
    findings: [{ severity: 'warning', verdict: 'violated', expected: '≤ 0', found: 1 }],
  },
]);
