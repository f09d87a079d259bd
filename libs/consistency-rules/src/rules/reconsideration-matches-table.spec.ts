import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { reconsiderationMatchesTable } from './reconsideration-matches-table.js';

testRule(reconsiderationMatchesTable, [
  {
    name: 'holds when text and table agree',
    report: aReport({
      cells: { 'challenges.reconsideration.total': '3' },
      facts: [aFact('challenges.reconsideration', 3)],
    }),
    findings: [],
  },
  {
    name: 'is broken when they do not',
    report: aReport({
      cells: { 'challenges.reconsideration.total': '3' },
      facts: [aFact('challenges.reconsideration', 2)],
    }),
    findings: [{ verdict: 'violated', expected: 3, found: 2 }],
  },
  {
    name: 'cannot be judged when the cell is struck out',
    report: aReport({
      cells: { 'challenges.reconsideration.total': '/' },
      facts: [aFact('challenges.reconsideration', 2)],
    }),
    findings: [{ verdict: 'unverifiable', expected: '≥ 0', found: 2 }],
  },
]);
