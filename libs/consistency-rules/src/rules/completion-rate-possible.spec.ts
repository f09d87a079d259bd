import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { completionRatePossible } from './completion-rate-possible.js';

testRule(completionRatePossible, [
  {
    name: 'holds when all were concluded',
    report: aReport({ cells: { 'applications.newlyReceived.total': '3' }, facts: [aFact('rate.completion', 1)] }),
    findings: [],
  },
  {
    name: 'says nothing of answers in time',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '3', 'applications.carriedForward.total': '1' },
      facts: [aFact('rate.onTime', 1)],
    }),
    findings: [],
  },
  {
    name: 'asks when something is carried forward',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '3', 'applications.carriedForward.total': '1' },
      facts: [aFact('rate.completion', 1)],
    }),
    findings: [{ severity: 'warning', cells: ['applications.carriedForward.total'], expected: 0, found: 1 }],
  },
  {
    name: 'asks for the rate of none',
    report: aReport({ facts: [aFact('rate.completion', 1)] }),
    findings: [{ severity: 'warning', expected: null, found: 1 }],
  },
]);
