import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { applicantsSum } from './applicants-sum.js';

testRule(applicantsSum, [
  {
    name: 'holds when the six kinds make up the total',
    report: aReport({
      cells: {
        'applications.newlyReceived.naturalPerson': '3',
        'applications.newlyReceived.otherOrganization': '2',
        'applications.newlyReceived.total': '5',
      },
    }),
    findings: [],
  },
  {
    name: 'is broken when a kind exceeds the total',
    report: aReport({ cells: { 'applications.granted.naturalPerson': '3', 'applications.granted.total': '1' } }),
    findings: [{ verdict: 'violated', expected: 3, found: 1 }],
  },
  {
    name: 'cannot be judged where only the total was filled in',
    report: aReport({
      cells: {
        'applications.granted.naturalPerson': '',
        'applications.granted.business': '',
        'applications.granted.total': '1',
      },
    }),
    findings: [{ verdict: 'unverifiable', expected: '≥ 0', found: 1 }],
  },
]);
