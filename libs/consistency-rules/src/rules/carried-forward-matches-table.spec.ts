import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { carriedForwardMatchesTable } from './carried-forward-matches-table.js';

testRule(carriedForwardMatchesTable, [
  {
    name: 'holds when text and table agree',
    report: aReport({
      cells: { 'applications.carriedForward.total': '3' },
      facts: [aFact('applications.carriedForward', 3)],
    }),
    findings: [],
  },
  {
    name: 'is broken when they do not',
    report: aReport({
      cells: { 'applications.carriedForward.total': '3' },
      facts: [aFact('applications.carriedForward', 2)],
    }),
    findings: [{ verdict: 'violated', expected: 3, found: 2 }],
  },
  {
    name: 'cannot be judged when the cell is struck out',
    report: aReport({
      cells: { 'applications.carriedForward.total': '/' },
      facts: [aFact('applications.carriedForward', 2)],
    }),
    findings: [{ verdict: 'unverifiable', expected: '≥ 0', found: 2 }],
  },
]);
