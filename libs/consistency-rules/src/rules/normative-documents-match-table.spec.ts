import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { normativeDocumentsMatchTable } from './normative-documents-match-table.js';

testRule(normativeDocumentsMatchTable, [
  {
    name: 'holds when they agree',
    report: aReport({
      cells: { 'proactive.normativeDocuments.issued': '4', 'proactive.normativeDocuments.inForce': '20' },
      facts: [aFact('normativeDocuments.issued', 4), aFact('normativeDocuments.inForce', 20)],
    }),
    findings: [],
  },
  {
    name: 'is broken when they do not',
    report: aReport({
      cells: { 'proactive.normativeDocuments.issued': '4' },
      facts: [aFact('normativeDocuments.issued', 5, { text: '制发行政规范性文件5件' })],
    }),
    findings: [{ verdict: 'violated', severity: 'error', expected: 4, found: 5 }],
  },
  {
    name: 'only asks where the text says 发布',
    report: aReport({
      cells: { 'proactive.normativeDocuments.issued': '4' },
      facts: [aFact('normativeDocuments.issued', 5, { text: '发布规范性文件5件' })],
    }),
    findings: [{ verdict: 'violated', severity: 'warning' }],
  },
]);
