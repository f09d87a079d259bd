import { aPart } from '../testing/a-part.js';
import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { decisionsCoverParts } from './decisions-cover-parts.js';

const FEES = 'proactive.fees.amount';
const LICENCES = 'proactive.licensing.decisions';

testRule(decisionsCoverParts, [
  {
    name: 'adds fees up without the errors of binary fractions',
    report: aReport({ cells: { [FEES]: '0.3' } }),
    context: { subordinates: [aPart('甲局', { [FEES]: 0.1 }), aPart('乙局', { [FEES]: 0.2 })] },
    findings: [],
  },
  {
    name: 'leaves the other tables to another rule',
    report: aReport(),
    context: { subordinates: [aPart('甲局', { 'applications.newlyReceived.total': 3 })] },
    findings: [],
  },
  {
    name: 'asks about a sum that is not that of the agencies',
    report: aReport({ cells: { [LICENCES]: '10' } }),
    context: { subordinates: [aPart('甲局', { [LICENCES]: 30 }), { name: '乙局', counts: null }] },
    findings: [{ severity: 'warning', cells: [LICENCES], expected: 30, found: 10 }],
  },
]);
