import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { pendingChallengesReappear } from './pending-challenges-reappear.js';

testRule(pendingChallengesReappear, [
  {
    name: 'holds when the case appears',
    report: aReport({ cells: { 'challenges.reconsideration.total': '1' } }),
    context: { previous: aReport({ year: 2022, cells: { 'challenges.reconsideration.pending': '1' } }) },
    findings: [],
  },
  {
    name: 'asks where it has gone',
    report: aReport(),
    context: { previous: aReport({ year: 2022, cells: { 'challenges.reconsideration.pending': '1' } }) },
    findings: [{ severity: 'warning', verdict: 'violated', expected: '≤ 0', found: 1 }],
  },
]);
