import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { eventsAgree } from './events-agree.js';

testRule(eventsAgree, [
  {
    name: 'holds for the same number twice',
    report: aReport({ facts: [aFact('openDays', 1), aFact('openDays', 1), aFact('trainings', 3)] }),
    findings: [],
  },
  {
    name: 'asks when the numbers differ',
    report: aReport({ facts: [aFact('openDays.participants', 25), aFact('openDays.participants', 30)] }),
    findings: [{ severity: 'warning', verdict: 'violated' }],
  },
]);
