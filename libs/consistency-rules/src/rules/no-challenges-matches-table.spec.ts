import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { noChallengesMatchesTable } from './no-challenges-matches-table.js';

testRule(noChallengesMatchesTable, [
  {
    name: 'holds when table four has none',
    report: aReport({ facts: [aFact('challenges.none', 0)] }),
    findings: [],
  },
  {
    name: 'is broken by a case of any kind',
    report: aReport({
      cells: { 'challenges.litigation.afterReconsideration.total': '1' },
      facts: [aFact('challenges.none', 0)],
    }),
    findings: [{ verdict: 'violated', expected: 1, found: 0 }],
  },
  {
    name: 'cannot be judged while a total is blank',
    report: aReport({ cells: { 'challenges.reconsideration.total': '' }, facts: [aFact('challenges.none', 0)] }),
    findings: [{ verdict: 'unverifiable' }],
  },
]);
