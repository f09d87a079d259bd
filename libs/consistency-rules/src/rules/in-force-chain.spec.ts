import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { inForceChain } from './in-force-chain.js';

testRule(inForceChain, [
  {
    name: 'holds when issued and repealed account for the change',
    report: aReport({
      cells: {
        'proactive.normativeDocuments.issued': '3',
        'proactive.normativeDocuments.repealed': '1',
        'proactive.normativeDocuments.inForce': '12',
      },
    }),
    context: { previous: aReport({ year: 2022, cells: { 'proactive.normativeDocuments.inForce': '10' } }) },
    findings: [],
  },
  {
    name: 'asks when they do not',
    report: aReport({
      cells: { 'proactive.normativeDocuments.issued': '3', 'proactive.normativeDocuments.inForce': '12' },
    }),
    context: { previous: aReport({ year: 2022, cells: { 'proactive.normativeDocuments.inForce': '10' } }) },
    findings: [{ severity: 'warning', verdict: 'violated', expected: 10, found: 9 }],
  },
]);
