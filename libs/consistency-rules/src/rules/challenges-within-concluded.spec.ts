import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { challengesWithinConcluded } from './challenges-within-concluded.js';

testRule(challengesWithinConcluded, [
  {
    name: 'holds when answers of the year before are challenged',
    report: aReport({ cells: { 'challenges.reconsideration.total': '2' } }),
    context: { previous: aReport({ year: 2022, cells: { 'applications.concluded.total': '5' } }) },
    findings: [],
  },
  {
    name: 'asks when there are more challenges than answers',
    report: aReport({
      cells: { 'challenges.reconsideration.total': '2', 'challenges.litigation.direct.total': '1' },
    }),
    context: { previous: aReport({ year: 2022, cells: { 'applications.concluded.total': '2' } }) },
    findings: [{ severity: 'warning', expected: '≤ 2', found: 3 }],
  },
]);
