import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { allCellsZero } from './all-cells-zero.js';

testRule(allCellsZero, [
  { name: 'holds for one figure', report: aReport({ cells: { 'proactive.licensing.decisions': '1' } }), findings: [] },
  { name: 'remarks on zeros throughout', report: aReport(), findings: [{ severity: 'info', cells: [], found: 0 }] },
  {
    name: 'remarks on zeros and blanks',
    report: aReport({ cells: { 'proactive.licensing.decisions': '' } }),
    findings: [{ severity: 'info' }],
  },
]);
