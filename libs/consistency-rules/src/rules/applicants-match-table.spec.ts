import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { applicantsMatchTable } from './applicants-match-table.js';

testRule(applicantsMatchTable, [
  {
    name: 'holds kind by kind',
    report: aReport({
      cells: {
        'applications.newlyReceived.naturalPerson': '41',
        'applications.newlyReceived.business': '1',
        'applications.newlyReceived.legalService': '2',
      },
      facts: [
        aFact('applicants.naturalPerson', 41),
        aFact('applicants.business', 1),
        aFact('applicants.organization', 3),
      ],
    }),
    findings: [],
  },
  {
    name: 'holds with those carried over',
    report: aReport({
      cells: { 'applications.newlyReceived.business': '1', 'applications.carriedOver.business': '1' },
      facts: [aFact('applicants.business', 2)],
    }),
    findings: [],
  },
  {
    name: 'is broken when they differ',
    report: aReport({
      cells: { 'applications.newlyReceived.naturalPerson': '41' },
      facts: [aFact('applicants.naturalPerson', 40)],
    }),
    findings: [{ verdict: 'violated', severity: 'error', expected: 41, found: 40 }],
  },
]);
