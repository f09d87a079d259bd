import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { directLitigationSum } from './direct-litigation-sum.js';

testRule(directLitigationSum, [
  {
    name: 'holds when the four results make up the total',
    report: aReport({
      cells: {
        'challenges.litigation.direct.upheld': '2',
        'challenges.litigation.direct.pending': '1',
        'challenges.litigation.direct.total': '3',
      },
    }),
    findings: [],
  },
  {
    name: 'is broken when a case was left out of the total',
    report: aReport({
      cells: { 'challenges.litigation.direct.upheld': '2', 'challenges.litigation.direct.total': '1' },
    }),
    findings: [{ verdict: 'violated', expected: 2, found: 1 }],
  },
  {
    name: 'cannot be judged without its total',
    report: aReport({ cells: { 'challenges.litigation.direct.total': null } }),
    findings: [{ verdict: 'unverifiable', expected: 0, found: '≥ 0' }],
  },
]);
