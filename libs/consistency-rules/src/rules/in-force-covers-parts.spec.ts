import { aPart } from '../testing/a-part.js';
import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { inForceCoversParts } from './in-force-covers-parts.js';

const CELL = 'proactive.normativeDocuments.inForce';
const REPORT = aReport({ cells: { [CELL]: '5' } });

testRule(inForceCoversParts, [
  { name: 'says nothing where nobody is below', report: REPORT, findings: [] },
  {
    name: 'holds for as many',
    report: REPORT,
    context: { subordinates: [aPart('甲局', { [CELL]: 5 })] },
    findings: [],
  },
  {
    name: 'names the agency that has more',
    report: REPORT,
    context: { subordinates: [aPart('甲局', { [CELL]: 2 }), aPart('乙局', { [CELL]: 8 })] },
    findings: [{ severity: 'info', expected: 8, found: 5 }],
  },
]);
