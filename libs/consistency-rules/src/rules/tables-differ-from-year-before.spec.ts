import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { tablesDifferFromYearBefore } from './tables-differ-from-year-before.js';

const SIX = Object.fromEntries(
  ['newlyReceived', 'granted', 'concluded'].flatMap((row) =>
    ['naturalPerson', 'total'].map((column) => [`applications.${row}.${column}`, '7']),
  ),
);

testRule(tablesDifferFromYearBefore, [
  {
    name: 'holds when one figure differs',
    report: aReport({ cells: { ...SIX, 'proactive.licensing.decisions': '3' } }),
    context: { previous: aReport({ year: 2022, cells: SIX }) },
    findings: [],
  },
  {
    name: 'says nothing of two years of zeros',
    report: aReport(),
    context: { previous: aReport({ year: 2022 }) },
    findings: [],
  },
  {
    name: 'asks when six figures and all else are the same',
    report: aReport({ cells: SIX }),
    context: { previous: aReport({ year: 2022, cells: SIX }) },
    findings: [{ severity: 'warning', found: 6 }],
  },
]);
