import { aPart } from '../testing/a-part.js';
import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { allPartsReported } from './all-parts-reported.js';

testRule(allPartsReported, [
  { name: 'says nothing where nobody is below', report: aReport(), findings: [] },
  {
    name: 'holds where all have come',
    report: aReport(),
    context: { subordinates: [aPart('甲局', {}), aPart('乙局', {})] },
    findings: [],
  },
  {
    name: 'names who has not',
    report: aReport(),
    context: { subordinates: [aPart('甲局', {}), { name: '乙局', counts: null }] },
    findings: [{ severity: 'warning', expected: 2, found: 1 }],
  },
]);
