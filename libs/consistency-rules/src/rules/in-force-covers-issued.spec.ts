import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { inForceCoversIssued } from './in-force-covers-issued.js';

testRule(inForceCoversIssued, [
  {
    name: 'holds when more is in force than was issued this year',
    report: aReport({
      cells: { 'proactive.normativeDocuments.issued': '3', 'proactive.normativeDocuments.inForce': '20' },
    }),
    findings: [],
  },
  {
    name: 'holds when what was issued was repealed as well (T2-02 is the case of none repealed)',
    report: aReport({
      cells: { 'proactive.normativeDocuments.issued': '3', 'proactive.normativeDocuments.repealed': '3' },
    }),
    findings: [],
  },
  {
    name: 'is broken when fewer are in force',
    report: aReport({
      cells: {
        'proactive.normativeDocuments.issued': '5',
        'proactive.normativeDocuments.repealed': '1',
        'proactive.normativeDocuments.inForce': '2',
      },
    }),
    findings: [{ verdict: 'violated', severity: 'warning', expected: '≤ 2', found: 4 }],
  },
  {
    name: 'cannot be judged over a blank',
    report: aReport({
      cells: { 'proactive.normativeDocuments.issued': '5', 'proactive.normativeDocuments.inForce': '' },
    }),
    findings: [{ verdict: 'unverifiable' }],
  },
]);
