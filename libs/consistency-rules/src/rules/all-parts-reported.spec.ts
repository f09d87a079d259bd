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
  {
    name: 'names the first of many, and counts them as what they are',
    report: aReport(),
    context: {
      subordinates: ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((name) => ({ name: `${name}局`, counts: null })),
    },
    findings: [
      {
        message: {
          zh: '所属单位 7 个，还有 7 个没有交年报：甲局、乙局、丙局、丁局、戊局、己局等 7 个。',
          en: 'Of 7 agencies below, 7 have not reported: 甲局, 乙局, 丙局, 丁局, 戊局, 己局 and others, 7 in all.',
        },
      },
    ],
  },
]);
