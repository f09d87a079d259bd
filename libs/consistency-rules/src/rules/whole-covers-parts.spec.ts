import { aPart } from '../testing/a-part.js';
import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { wholeCoversParts } from './whole-covers-parts.js';

const RECEIVED = 'applications.newlyReceived.total';
const COUNTY = aReport({ agency: '盐池县人民政府', cells: { [RECEIVED]: '9' } });

testRule(wholeCoversParts, [
  { name: 'says nothing where the agencies below are not known', report: COUNTY, findings: [] },
  {
    name: 'holds where they come to the same',
    report: COUNTY,
    context: { subordinates: [aPart('甲局', { [RECEIVED]: 4 }), aPart('乙局', { [RECEIVED]: 5 })] },
    findings: [],
  },
  {
    name: 'calls less than all of them an error',
    report: COUNTY,
    context: { subordinates: [aPart('甲局', { [RECEIVED]: 6 }), aPart('乙局', { [RECEIVED]: 5 })] },
    findings: [{ severity: 'error', cells: [RECEIVED], expected: 11, found: 9 }],
  },
  {
    name: 'asks about more than all of them',
    report: COUNTY,
    context: { subordinates: [aPart('甲局', { [RECEIVED]: 2 })] },
    findings: [{ severity: 'warning', expected: 2, found: 9 }],
  },
  {
    name: 'leaves it open where more may come',
    report: COUNTY,
    context: { subordinates: [aPart('甲局', { [RECEIVED]: 2 }), { name: '乙局', counts: null }] },
    findings: [],
  },
  {
    name: 'asks about less than those that have come, and names who has not',
    report: COUNTY,
    context: { subordinates: [aPart('甲局', { [RECEIVED]: 12 }), { name: '乙局', counts: null }] },
    findings: [{ severity: 'warning', found: 9 }],
  },
  {
    name: 'leaves a cell alone that one of them left blank',
    report: COUNTY,
    context: {
      subordinates: [
        aPart('甲局', { [RECEIVED]: 4 }),
        { name: '乙局', counts: new Map([...aPart('', {}).counts].filter(([key]) => key !== RECEIVED)) },
      ],
    },
    findings: [],
  },
]);
