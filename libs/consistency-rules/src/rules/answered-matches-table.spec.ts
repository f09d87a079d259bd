import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { answeredMatchesTable } from './answered-matches-table.js';

testRule(answeredMatchesTable, [
  {
    name: 'holds when text and table agree',
    report: aReport({ cells: { 'applications.concluded.total': '3' }, facts: [aFact('applications.answered', 3)] }),
    findings: [],
  },
  {
    name: 'is broken when they do not',
    report: aReport({ cells: { 'applications.concluded.total': '3' }, facts: [aFact('applications.answered', 2)] }),
    findings: [{ verdict: 'violated', expected: 3, found: 2 }],
  },
  {
    name: 'cannot be judged when the cell is struck out',
    report: aReport({ cells: { 'applications.concluded.total': '/' }, facts: [aFact('applications.answered', 2)] }),
    findings: [{ verdict: 'unverifiable', expected: '≥ 0', found: 2 }],
  },
  {
    name: 'may leave out those that needed no answer',
    report: aReport({
      cells: { 'applications.concluded.total': '3', 'applications.otherOutcome.other.total': '1' },
      facts: [aFact('applications.answered', 2)],
    }),
    findings: [],
  },
  {
    name: 'may leave them out of the form of 2019 as well',
    report: aReport({
      year: 2019,
      edition: '2019',
      cells: { 'applications.concluded.total': '3', 'applications.otherOutcome.total': '1' },
      facts: [aFact('applications.answered', 2)],
    }),
    findings: [],
  },
]);
