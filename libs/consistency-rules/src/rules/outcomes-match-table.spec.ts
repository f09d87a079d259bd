import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { outcomesMatchTable } from './outcomes-match-table.js';

testRule(outcomesMatchTable, [
  {
    name: 'holds when a group is the sum of its rows',
    report: aReport({
      cells: { 'applications.refused.otherLaw.total': '2', 'applications.refused.internalAffairs.total': '1' },
      facts: [aFact('applications.refused', 3), aFact('applications.granted', 0)],
    }),
    findings: [],
  },
  {
    name: 'is broken when it is not',
    report: aReport({
      cells: { 'applications.refused.otherLaw.total': '2', 'applications.granted.total': '4' },
      facts: [aFact('applications.refused', 3), aFact('applications.granted', 4)],
    }),
    findings: [{ verdict: 'violated', severity: 'error', expected: 2, found: 3 }],
  },
]);
