import { cellKeys, EDITIONS } from '@gongkai/report-form';

import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { blankCells } from './blank-cells.js';

const APPLICATIONS = cellKeys(EDITIONS['2021']).filter((key) => key.startsWith('applications.'));

testRule(blankCells, [
  { name: 'holds when zeros are written', report: aReport(), findings: [] },
  {
    name: 'is one warning for the blanks, slashes and dashes of a table',
    report: aReport({
      cells: {
        'proactive.licensing.decisions': '',
        'proactive.penalties.decisions': '/',
        'proactive.coercion.decisions': '—',
      },
    }),
    findings: [
      {
        verdict: 'unverifiable',
        severity: 'warning',
        cells: ['proactive.licensing.decisions', 'proactive.penalties.decisions', 'proactive.coercion.decisions'],
      },
    ],
  },
  {
    name: 'is one remark for a table that is blank throughout',
    report: aReport({ cells: Object.fromEntries(APPLICATIONS.map((key) => [key, ''])) }),
    findings: [{ verdict: 'unverifiable', severity: 'info', cells: APPLICATIONS }],
  },
]);
