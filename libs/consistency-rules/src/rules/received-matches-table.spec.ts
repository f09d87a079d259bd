import { aFact, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { receivedMatchesTable } from './received-matches-table.js';

testRule(receivedMatchesTable, [
  {
    name: 'holds when the text gives the newly received',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '10', 'applications.carriedOver.total': '2' },
      facts: [aFact('applications.received', 10)],
    }),
    findings: [],
  },
  {
    name: 'is broken when the text gives another number',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '10', 'applications.carriedOver.total': '2' },
      facts: [aFact('applications.received', 9, { text: '收到申请 9 件' })],
    }),
    findings: [
      {
        verdict: 'violated',
        expected: 10,
        found: 9,
        cells: ['applications.newlyReceived.total'],
        message: {
          zh: '正文称“收到申请 9 件”，而表三「一、本年新收政府信息公开申请数量」总计 10，两处不一致。',
          en: 'The text says “收到申请 9 件”, but table three, “一、本年新收政府信息公开申请数量” 总计 10: the two disagree.',
        },
      },
    ],
  },
  {
    name: 'is broken when those carried over are counted in without a word',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '10', 'applications.carriedOver.total': '2' },
      facts: [aFact('applications.received', 12)],
    }),
    findings: [{ verdict: 'violated' }],
  },
  {
    name: 'takes those carried over in where the sentence says so',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '10', 'applications.carriedOver.total': '2' },
      facts: [aFact('applications.received', 12, { text: '共收到申请（含上年结转）12 件' })],
    }),
    findings: [],
  },
  {
    name: 'takes those carried over in where the same line counts them',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '10', 'applications.carriedOver.total': '2' },
      facts: [
        aFact('applications.received', 12, { at: { line: 5, start: 2, end: 9 } }),
        aFact('applications.carriedOver', 2, { at: { line: 5, start: 12, end: 20 } }),
      ],
    }),
    findings: [],
  },
  {
    name: 'does not take them in for a count in another cell of the sheet',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '10', 'applications.carriedOver.total': '2' },
      facts: [
        aFact('applications.received', 12, { at: { table: 1, row: 5, column: 1, start: 2, end: 9 } }),
        aFact('applications.carriedOver', 2, { at: { table: 1, row: 60, column: 1, start: 12, end: 20 } }),
      ],
    }),
    findings: [{ verdict: 'violated' }],
  },
  {
    name: 'takes 受理 and 办理 for any of the three they may mean',
    report: aReport({
      cells: {
        ...{ 'applications.newlyReceived.total': '10', 'applications.carriedOver.total': '2' },
        'applications.concluded.total': '11',
      },
      facts: [10, 11, 12].map((count) => aFact('applications.received', count, { ambiguous: true })),
    }),
    findings: [],
  },
  {
    name: 'is broken when 受理 means none of them',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '10', 'applications.carriedOver.total': '2' },
      facts: [aFact('applications.received', 13, { ambiguous: true })],
    }),
    findings: [{ verdict: 'violated', expected: 10, found: 13 }],
  },
  {
    name: 'does not test 余 and 约 for equality',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '10', 'applications.carriedOver.total': '2' },
      facts: [aFact('applications.received', 9, { approximate: true })],
    }),
    findings: [],
  },
  {
    name: 'cannot be judged when the number was lost',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '10', 'applications.carriedOver.total': '2' },
      facts: [aFact('applications.received', null)],
    }),
    findings: [{ verdict: 'unverifiable', severity: 'warning', found: null }],
  },
  {
    name: 'cannot be judged when the cell is blank',
    report: aReport({
      cells: { 'applications.newlyReceived.total': '' },
      facts: [aFact('applications.received', 1)],
    }),
    findings: [{ verdict: 'unverifiable', severity: 'warning' }],
  },
]);
