import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { publishedAfterYear } from './published-after-year.js';

testRule(publishedAfterYear, [
  { name: 'holds from New Year on', report: aReport(), context: { publishedOn: '2024-01-01' }, findings: [] },
  { name: 'says nothing without a day', report: aReport(), context: { publishedOn: null }, findings: [] },
  {
    name: 'warns of a day in the year itself',
    report: aReport(),
    context: { publishedOn: '2023-12-31' },
    findings: [{ severity: 'warning', found: '2023-12-31' }],
  },
]);
