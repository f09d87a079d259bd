import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { litigationMatchesTable } from './litigation-matches-table.js';

testRule(litigationMatchesTable, [
  {
    name: 'holds when text and table agree',
    report: aReport({
      cells: { 'challenges.litigation.direct.total': '3' },
      facts: [aFact('challenges.litigation', 3)],
    }),
    findings: [],
  },
  {
    name: 'is broken when they do not',
    report: aReport({
      cells: { 'challenges.litigation.direct.total': '3' },
      facts: [aFact('challenges.litigation', 2)],
    }),
    findings: [{ verdict: 'violated', expected: 3, found: 2 }],
  },
  {
    name: 'cannot be judged when the cell is struck out',
    report: aReport({
      cells: { 'challenges.litigation.direct.total': '/' },
      facts: [aFact('challenges.litigation', 2)],
    }),
    findings: [{ verdict: 'unverifiable', expected: '≥ 0', found: 2 }],
  },
  {
    name: 'adds up direct lawsuits and those after reconsideration',
    report: aReport({
      cells: { 'challenges.litigation.direct.total': '2', 'challenges.litigation.afterReconsideration.total': '1' },
      facts: [aFact('challenges.litigation', 3)],
    }),
    findings: [],
  },
]);
