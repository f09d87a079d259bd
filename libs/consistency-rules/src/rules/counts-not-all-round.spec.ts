import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { countsNotAllRound } from './counts-not-all-round.js';

const ROUND = [
  aFact('published.website', 300),
  aFact('published.wechat', 124, { approximate: true }),
  aFact('published.total', 500, { approximate: true }),
];

testRule(countsNotAllRound, [
  {
    name: 'holds where one was counted',
    report: aReport({ facts: [...ROUND, aFact('mailbox.received', 37)] }),
    findings: [],
  },
  {
    name: 'says nothing of three, however often they are repeated, nor of small counts',
    report: aReport({ facts: [...ROUND, aFact('published.website', 300), aFact('trainings', 2)] }),
    findings: [],
  },
  {
    name: 'notes round numbers throughout',
    report: aReport({ facts: [...ROUND, aFact('mailbox.received', 80)] }),
    findings: [{ severity: 'info', found: 4 }],
  },
]);
