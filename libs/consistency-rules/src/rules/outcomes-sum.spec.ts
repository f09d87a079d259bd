import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { outcomesSum } from './outcomes-sum.js';

testRule(outcomesSum, [
  {
    name: 'holds when the outcomes make up the total',
    report: aReport({
      cells: {
        'applications.granted.total': '2',
        'applications.unavailable.notHeld.total': '1',
        'applications.otherOutcome.other.total': '1',
        'applications.concluded.total': '4',
      },
    }),
    findings: [],
  },
  {
    name: 'is broken when one outcome more was printed than the total has',
    report: aReport({ cells: { 'applications.granted.total': '2', 'applications.concluded.total': '1' } }),
    findings: [{ verdict: 'violated', expected: 2, found: 1 }],
  },
  {
    name: 'says so when no outcome was filled in, and names the total among the cells',
    report: aReport({ cells: { 'applications.concluded.naturalPerson': '1', 'applications.concluded.total': '1' } }),
    findings: [
      {
        verdict: 'violated',
        cells: expect.arrayContaining(['applications.concluded.total', 'applications.granted.total']) as string[],
        message: {
          zh: expect.stringContaining(
            '表三「(一)予以公开」总计至表三「3.其他」总计 21 项都是 0，表三「(七)总计」总计 1，两边应当相等。',
          ) as string,
          en: expect.stringContaining('are 0, but table three, “(七)总计” 总计 1: both must be equal.') as string,
        },
      },
    ],
  },
  {
    name: 'knows the one row of other outcomes in the form of 2019',
    report: aReport({
      year: 2019,
      edition: '2019',
      cells: { 'applications.otherOutcome.total': '3', 'applications.concluded.total': '3' },
    }),
    findings: [],
  },
  {
    name: 'cannot be judged when an outcome is a dash',
    report: aReport({ cells: { 'applications.granted.total': '—', 'applications.concluded.total': '1' } }),
    findings: [{ verdict: 'unverifiable', expected: '≥ 0', found: 1 }],
  },
]);
