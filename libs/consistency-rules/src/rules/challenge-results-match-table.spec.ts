import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { challengeResultsMatchTable } from './challenge-results-match-table.js';

testRule(challengeResultsMatchTable, [
  {
    name: 'holds column by column, and for lawsuits of both kinds together',
    report: aReport({
      cells: {
        'challenges.reconsideration.upheld': '3',
        'challenges.litigation.direct.upheld': '1',
        'challenges.litigation.direct.total': '1',
        'challenges.litigation.afterReconsideration.upheld': '1',
      },
      facts: [
        aFact('challenges.reconsideration.upheld', 3),
        aFact('challenges.reconsideration.pending', 0),
        aFact('challenges.litigation.direct', 1),
        aFact('challenges.litigation.upheld', 2),
      ],
    }),
    findings: [],
  },
  {
    name: 'is broken when a result differs',
    report: aReport({
      cells: { 'challenges.reconsideration.upheld': '3' },
      facts: [aFact('challenges.reconsideration.corrected', 1)],
    }),
    findings: [{ severity: 'error', expected: 0, found: 1, cells: ['challenges.reconsideration.corrected'] }],
  },
]);
