import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { reconsiderationSum } from './reconsideration-sum.js';

testRule(reconsiderationSum, [
  {
    name: 'holds when the four results make up the total',
    report: aReport({
      cells: {
        'challenges.reconsideration.upheld': '2',
        'challenges.reconsideration.pending': '1',
        'challenges.reconsideration.total': '3',
      },
    }),
    findings: [],
  },
  {
    name: 'is broken when a case was left out of the total',
    report: aReport({
      cells: { 'challenges.reconsideration.upheld': '2', 'challenges.reconsideration.total': '1' },
    }),
    findings: [{ verdict: 'violated', expected: 2, found: 1 }],
  },
  {
    name: 'cannot be judged without its total',
    report: aReport({ cells: { 'challenges.reconsideration.total': null } }),
    findings: [{ verdict: 'unverifiable', expected: 0, found: '≥ 0' }],
  },
]);
