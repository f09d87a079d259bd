import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { countsAreWhole } from './counts-are-whole.js';

testRule(countsAreWhole, [
  {
    name: 'holds for counts, blanks, and an amount with decimals',
    report: aReport({
      cells: {
        'applications.granted.total': '1,204',
        'applications.granted.business': '',
        'proactive.fees.amount': '0.038',
      },
    }),
    findings: [],
  },
  {
    name: 'is broken by a unit behind the number',
    report: aReport({ cells: { 'applications.granted.total': '1件' } }),
    findings: [{ verdict: 'violated', severity: 'error', cells: ['applications.granted.total'], found: '1件' }],
  },
  {
    name: 'is broken by a fraction',
    report: aReport({ cells: { 'applications.granted.total': '0.5' } }),
    findings: [{ verdict: 'violated', found: 0.5 }],
  },
  {
    name: 'is broken by a count below 0',
    report: aReport({ cells: { 'challenges.reconsideration.total': '-5' } }),
    findings: [{ verdict: 'violated', found: -5 }],
  },
  {
    name: 'is broken by an amount below 0',
    report: aReport({ cells: { 'proactive.fees.amount': '-0.5' } }),
    findings: [{ verdict: 'violated', found: -0.5 }],
  },
  {
    name: 'allows a minus sign in 本年增/减 of 2019',
    report: aReport({ year: 2019, edition: '2019', cells: { 'proactive.licensing.itemsChange': '-3' } }),
    findings: [],
  },
  {
    name: 'is one finding for the same fault all over a table',
    report: aReport({ cells: { 'proactive.licensing.decisions': '3件', 'proactive.penalties.decisions': '4件' } }),
    findings: [{ cells: ['proactive.licensing.decisions', 'proactive.penalties.decisions'] }],
  },
]);
