import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { sharesMatchTable } from './shares-match-table.js';

const CELLS = { 'applications.granted.total': '24', 'applications.concluded.total': '41' };

testRule(sharesMatchTable, [
  {
    name: 'holds for a rounded share',
    report: aReport({ cells: CELLS, facts: [aFact('rate.granted', 0.585), aFact('rate.refused', 0)] }),
    findings: [],
  },
  { name: 'says nothing without applications', report: aReport({ facts: [aFact('rate.granted', 1)] }), findings: [] },
  {
    name: 'asks when it is another',
    report: aReport({ cells: CELLS, facts: [aFact('rate.granted', 0.6)] }),
    findings: [{ severity: 'warning', expected: '58.5%', found: 0.6 }],
  },
]);
