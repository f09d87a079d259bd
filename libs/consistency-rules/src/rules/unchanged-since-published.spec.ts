import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { unchangedSincePublished } from './unchanged-since-published.js';

const RECEIVED = 'applications.newlyReceived.total';
const published = { on: '2024-01-20', report: aReport({ cells: { [RECEIVED]: '1' } }) };

testRule(unchangedSincePublished, [
  { name: 'says nothing where no earlier version was published', report: aReport(), findings: [] },
  {
    name: 'holds where the figures are the same',
    report: aReport({ cells: { [RECEIVED]: '1' } }),
    context: { published },
    findings: [],
  },
  {
    name: 'names each cell that was changed afterwards',
    report: aReport({ cells: { [RECEIVED]: '2' } }),
    context: { published },
    findings: [
      {
        severity: 'warning',
        cells: [RECEIVED],
        found: 1,
        message: { zh: expect.stringMatching(/2024-01-20.*由 1 改为 2/u) as string, en: expect.any(String) as string },
      },
    ],
  },
  {
    name: 'takes a blank for a change from a figure',
    report: aReport({ cells: { [RECEIVED]: '' } }),
    context: { published },
    findings: [{ cells: [RECEIVED] }],
  },
  {
    name: 'compares no two forms',
    report: aReport({ edition: '2019' }),
    context: { published },
    findings: [],
  },
]);
