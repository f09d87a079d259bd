import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { litigationAfterReconsiderationSum } from './litigation-after-reconsideration-sum.js';

testRule(litigationAfterReconsiderationSum, [
  {
    name: 'holds when the four results make up the total',
    report: aReport({
      cells: {
        'challenges.litigation.afterReconsideration.upheld': '2',
        'challenges.litigation.afterReconsideration.pending': '1',
        'challenges.litigation.afterReconsideration.total': '3',
      },
    }),
    findings: [],
  },
  {
    name: 'is broken when a case was left out of the total',
    report: aReport({
      cells: {
        'challenges.litigation.afterReconsideration.upheld': '2',
        'challenges.litigation.afterReconsideration.total': '1',
      },
    }),
    findings: [{ verdict: 'violated', expected: 2, found: 1 }],
  },
  {
    name: 'cannot be judged without its total',
    report: aReport({ cells: { 'challenges.litigation.afterReconsideration.total': null } }),
    findings: [{ verdict: 'unverifiable', expected: 0, found: '≥ 0' }],
  },
]);
