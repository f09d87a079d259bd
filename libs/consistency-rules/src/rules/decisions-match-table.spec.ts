import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { decisionsMatchTable } from './decisions-match-table.js';

testRule(decisionsMatchTable, [
  {
    name: 'holds when they agree',
    report: aReport({
      cells: { 'proactive.licensing.decisions': '17' },
      facts: [aFact('licensing.decisions', 17), aFact('coercion.decisions', 0)],
    }),
    findings: [],
  },
  {
    name: 'says nothing of what was published',
    report: aReport({ facts: [aFact('licensing.published', 17)] }),
    findings: [],
  },
  {
    name: 'asks when they do not',
    report: aReport({
      cells: { 'proactive.penalties.decisions': '9' },
      facts: [aFact('penalties.decisions', 8)],
    }),
    findings: [{ verdict: 'violated', severity: 'warning', expected: 9, found: 8 }],
  },
]);
