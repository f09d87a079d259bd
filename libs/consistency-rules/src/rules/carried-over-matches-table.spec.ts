import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { carriedOverMatchesTable } from './carried-over-matches-table.js';

testRule(carriedOverMatchesTable, [
  {
    name: 'holds when text and table agree',
    report: aReport({
      cells: { 'applications.carriedOver.total': '3' },
      facts: [aFact('applications.carriedOver', 3)],
    }),
    findings: [],
  },
  {
    name: 'is broken when they do not',
    report: aReport({
      cells: { 'applications.carriedOver.total': '3' },
      facts: [aFact('applications.carriedOver', 2)],
    }),
    findings: [{ verdict: 'violated', expected: 3, found: 2 }],
  },
  {
    name: 'cannot be judged when the cell is struck out',
    report: aReport({
      cells: { 'applications.carriedOver.total': '/' },
      facts: [aFact('applications.carriedOver', 2)],
    }),
    findings: [{ verdict: 'unverifiable', expected: '≥ 0', found: 2 }],
  },
]);
