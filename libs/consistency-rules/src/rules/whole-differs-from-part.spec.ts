import { aPart } from '../testing/a-part.js';
import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { wholeDiffersFromPart } from './whole-differs-from-part.js';

const ROWS = ['newlyReceived', 'granted', 'concluded'];
const KEYS = ROWS.flatMap((row) => [`applications.${row}.naturalPerson`, `applications.${row}.total`]);
const COUNTS = Object.fromEntries(KEYS.map((key) => [key, 2]));
const PRINTED = Object.fromEntries(KEYS.map((key) => [key, '2']));
const OFFICE = aPart('盐池县人民政府办公室', COUNTS);

testRule(wholeDiffersFromPart, [
  {
    name: 'holds where a figure differs',
    report: aReport({ cells: { ...PRINTED, 'proactive.licensing.decisions': '1' } }),
    context: { subordinates: [OFFICE, aPart('甲局', {})] },
    findings: [],
  },
  {
    name: 'makes nothing of zeros',
    report: aReport(),
    context: { subordinates: [aPart('甲局', {}), aPart('乙局', {})] },
    findings: [],
  },
  {
    name: 'makes nothing of a government with one agency',
    report: aReport({ cells: PRINTED }),
    context: { subordinates: [OFFICE] },
    findings: [],
  },
  {
    name: 'finds the report that was sent twice',
    report: aReport({ cells: PRINTED }),
    context: { subordinates: [{ name: '乙局', counts: null }, OFFICE] },
    findings: [{ severity: 'error', found: '盐池县人民政府办公室' }],
  },
]);
