import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { challengesWithoutApplications } from './challenges-without-applications.js';

testRule(challengesWithoutApplications, [
  {
    name: 'holds when somebody applied the year before',
    report: aReport({ cells: { 'challenges.reconsideration.total': '1' } }),
    context: { previous: aReport({ year: 2022, cells: { 'applications.newlyReceived.total': '1' } }) },
    findings: [],
  },
  {
    name: 'asks when nobody did',
    report: aReport({ cells: { 'challenges.reconsideration.total': '1' } }),
    context: { previous: aReport({ year: 2022 }) },
    findings: [{ severity: 'warning', cells: ['challenges.reconsideration.total'], found: 1 }],
  },
]);
