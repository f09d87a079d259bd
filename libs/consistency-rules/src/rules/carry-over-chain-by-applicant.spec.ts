import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { carryOverChainByApplicant } from './carry-over-chain-by-applicant.js';

testRule(carryOverChainByApplicant, [
  {
    name: 'holds kind by kind',
    report: aReport({ cells: { 'applications.carriedOver.business': '2' } }),
    context: { previous: aReport({ year: 2022, cells: { 'applications.carriedForward.business': '2' } }) },
    findings: [],
  },
  {
    name: 'asks when a business has become a person',
    report: aReport({ cells: { 'applications.carriedOver.naturalPerson': '2' } }),
    context: { previous: aReport({ year: 2022, cells: { 'applications.carriedForward.business': '2' } }) },
    findings: [{ severity: 'warning', verdict: 'violated' }],
  },
]);
