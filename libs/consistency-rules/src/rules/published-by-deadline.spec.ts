import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { publishedByDeadline } from './published-by-deadline.js';

testRule(publishedByDeadline, [
  {
    name: 'holds for a bureau on the last day',
    report: aReport(),
    context: { publishedOn: '2024-01-31' },
    findings: [],
  },
  {
    name: 'holds for a government in March',
    report: aReport({ agency: '盐池县人民政府' }),
    context: { publishedOn: '2024-03-31' },
    findings: [],
  },
  { name: 'says nothing where nobody asked for the day', report: aReport(), findings: [] },
  {
    name: 'says nothing where nobody knows who reports',
    report: aReport({ agency: null }),
    context: { publishedOn: '2024-06-30' },
    findings: [],
  },
  {
    name: 'cannot be judged where the day should be known and is not',
    report: aReport(),
    context: { publishedOn: null },
    findings: [{ verdict: 'unverifiable', severity: 'info', expected: '2024-01-31', found: null }],
  },
  {
    name: 'is broken by a bureau in February',
    report: aReport(),
    context: { publishedOn: '2024-02-01' },
    findings: [{ verdict: 'violated', severity: 'error', expected: '2024-01-31', found: '2024-02-01' }],
  },
  {
    name: 'is broken by a government in April',
    report: aReport({ agency: '盐池县人民政府' }),
    context: { publishedOn: '2024-04-01' },
    findings: [{ severity: 'error', expected: '2024-03-31' }],
  },
]);
