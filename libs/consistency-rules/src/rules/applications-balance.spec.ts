import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { applicationsBalance } from './applications-balance.js';

testRule(applicationsBalance, [
  {
    name: 'holds when received = concluded + carried forward',
    report: aReport({
      cells: {
        'applications.newlyReceived.business': '7',
        'applications.carriedOver.business': '1',
        'applications.concluded.business': '6',
        'applications.carriedForward.business': '2',
      },
    }),
    findings: [],
  },
  {
    name: 'gives both sums, for the one column that is wrong',
    report: aReport({
      cells: {
        'applications.newlyReceived.business': '7',
        'applications.carriedOver.business': '1',
        'applications.concluded.business': '6',
        'applications.carriedForward.business': '3',
      },
    }),
    findings: [
      {
        verdict: 'violated',
        severity: 'error',
        expected: 8,
        found: 9,
        cells: [
          'applications.newlyReceived.business',
          'applications.carriedOver.business',
          'applications.concluded.business',
          'applications.carriedForward.business',
        ],
        message: {
          zh: '表三「一、本年新收政府信息公开申请数量」商业企业 7 + 表三「二、上年结转政府信息公开申请数量」商业企业 1 = 8，表三「(七)总计」商业企业 6 + 表三「四、结转下年度继续办理」商业企业 3 = 9，两边应当相等。',
          en: 'table three, “一、本年新收政府信息公开申请数量” 商业企业 7 + table three, “二、上年结转政府信息公开申请数量” 商业企业 1 = 8, but table three, “(七)总计” 商业企业 6 + table three, “四、结转下年度继续办理” 商业企业 3 = 9: both must be equal.',
        },
      },
    ],
  },
  {
    name: 'does not take a blank for a zero',
    report: aReport({
      cells: {
        'applications.newlyReceived.total': '7',
        'applications.concluded.total': '7',
        'applications.carriedForward.total': '',
      },
    }),
    findings: [{ verdict: 'unverifiable', severity: 'warning', found: '≥ 7' }],
  },
  {
    name: 'is broken where no count in place of the blank would do',
    report: aReport({
      cells: {
        'applications.newlyReceived.total': '7',
        'applications.concluded.total': '8',
        'applications.carriedForward.total': '/',
      },
    }),
    findings: [{ verdict: 'violated', severity: 'error', expected: 7, found: '≥ 8' }],
  },
  {
    name: 'is one finding when an application was forgotten in a kind and in the total',
    report: aReport({
      cells: { 'applications.newlyReceived.naturalPerson': '1', 'applications.newlyReceived.total': '1' },
    }),
    findings: [{ verdict: 'violated' }],
  },
  {
    name: 'holds for the form of 2019 as well',
    report: aReport({ year: 2020, edition: '2019', cells: { 'applications.newlyReceived.total': '1' } }),
    findings: [{ verdict: 'violated' }],
  },
]);
