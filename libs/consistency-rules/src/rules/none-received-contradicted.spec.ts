import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { noneReceivedContradicted } from './none-received-contradicted.js';

testRule(noneReceivedContradicted, [
  {
    name: 'holds when nothing is said of applications received',
    report: aReport({ facts: [aFact('applications.none', 0), aFact('applications.received', 0)] }),
    findings: [],
  },
  {
    name: 'is broken when another sentence received one',
    report: aReport({ facts: [aFact('applications.received', 1, { ambiguous: true }), aFact('applications.none', 0)] }),
    findings: [{ verdict: 'violated', expected: 1, found: 0 }],
  },
  {
    name: 'is one finding however often it is said',
    report: aReport({
      facts: [aFact('applications.received', 1), aFact('applications.received', 1), aFact('applications.none', 0)],
    }),
    findings: [{ verdict: 'violated' }],
  },
  {
    name: 'is not broken by 办理 of those carried over',
    report: aReport({
      cells: { 'applications.carriedOver.total': '2' },
      facts: [aFact('applications.none', 0), aFact('applications.received', 2, { ambiguous: true })],
    }),
    findings: [],
  },
]);
