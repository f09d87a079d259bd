import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { answersNotAllNotHeld } from './answers-not-all-not-held.js';

const answers = (notHeld: number, concluded: number) =>
  aReport({
    cells: {
      'applications.unavailable.notHeld.total': String(notHeld),
      'applications.concluded.total': String(concluded),
    },
  });

testRule(answersNotAllNotHeld, [
  { name: 'holds where one was answered otherwise', report: answers(6, 7), findings: [] },
  { name: 'says nothing of few', report: answers(4, 4), findings: [] },
  {
    name: 'notes five of five',
    report: answers(5, 5),
    findings: [{ severity: 'info', cells: ['applications.unavailable.notHeld.total'], found: 5 }],
  },
]);
