import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { noneReceivedMatchesTable } from './none-received-matches-table.js';

testRule(noneReceivedMatchesTable, [
  {
    name: 'holds when the table has none either',
    report: aReport({ facts: [aFact('applications.none', 0)] }),
    findings: [],
  },
  {
    name: 'is broken by one application in the table',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '1' },
      facts: [aFact('applications.none', 0, { text: '未收到政府信息公开申请' })],
    }),
    findings: [{ verdict: 'violated', expected: 1, found: 0, cells: ['applications.newlyReceived.total'] }],
  },
  {
    name: 'is not broken by one carried over',
    report: aReport({
      cells: { 'applications.carriedOver.total': '1', 'applications.concluded.total': '1' },
      facts: [aFact('applications.none', 0)],
    }),
    findings: [],
  },
  {
    name: 'cannot be judged when the cell holds a word',
    report: aReport({ cells: { 'applications.newlyReceived.total': '无' }, facts: [aFact('applications.none', 0)] }),
    findings: [{ verdict: 'unverifiable' }],
  },
]);
