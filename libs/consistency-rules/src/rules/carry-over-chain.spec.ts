import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { carryOverChain } from './carry-over-chain.js';

const left = (agency: string, carriedForward: string) =>
  aReport({ agency, year: 2022, cells: { 'applications.carriedForward.total': carriedForward } });

testRule(carryOverChain, [
  {
    name: 'holds when the year takes over what the year before left',
    report: aReport({ cells: { 'applications.carriedOver.total': '2' } }),
    context: { previous: aReport({ year: 2022, cells: { 'applications.carriedForward.total': '2' } }) },
    findings: [],
  },
  {
    name: 'is broken when it takes over another number',
    report: aReport({ cells: { 'applications.carriedOver.total': '1' } }),
    context: { previous: aReport({ year: 2022, cells: { 'applications.carriedForward.total': '2' } }) },
    findings: [{ verdict: 'violated', expected: 2, found: 1, cells: ['applications.carriedOver.total'] }],
  },
  {
    name: 'cannot be judged when the year before left a blank',
    report: aReport(),
    context: { previous: aReport({ year: 2022, cells: { 'applications.carriedForward.total': '' } }) },
    findings: [{ verdict: 'unverifiable', expected: '≥ 0', found: 0 }],
  },
  {
    name: 'adds up what all predecessors of a merged agency left, and names them',
    report: aReport({ cells: { 'applications.carriedOver.total': '3' } }),
    context: { previous: left('甲局', '2'), predecessors: [{ name: '乙局', report: left('乙局', '1') }] },
    findings: [],
  },
  {
    name: 'is broken when a merged agency takes over the cases of one predecessor only',
    report: aReport({ cells: { 'applications.carriedOver.total': '2' } }),
    context: { previous: left('甲局', '2'), predecessors: [{ name: '乙局', report: left('乙局', '1') }] },
    findings: [
      {
        verdict: 'violated',
        expected: 3,
        found: 2,
        message: {
          zh: '表三「二、上年结转政府信息公开申请数量」总计 2；本机关由几个机关合并而来，上一年度各机关年报相加：甲局的表三「四、结转下年度继续办理」总计 2 + 乙局的表三「四、结转下年度继续办理」总计 1，合计 3，两个数应当相等。',
          en: 'table three, “二、上年结转政府信息公开申请数量” 总计 2; agencies were merged, and their reports of the year before add up: table three, “四、结转下年度继续办理” 总计 2 of 甲局 + table three, “四、结转下年度继续办理” 总计 1 of 乙局, 3 in all; the two must be equal.',
        },
      },
    ],
  },
  {
    name: 'cannot be judged while a predecessor has no report, unless the others left more already',
    report: aReport({ cells: { 'applications.carriedOver.total': '2' } }),
    context: { previous: left('甲局', '1'), predecessors: [{ name: '乙局', report: null }] },
    findings: [{ verdict: 'unverifiable', expected: '≥ 1' }],
  },
  {
    name: 'is broken where the others left more than is taken over',
    report: aReport({ cells: { 'applications.carriedOver.total': '2' } }),
    context: { previous: left('甲局', '3'), predecessors: [{ name: '乙局', report: null }] },
    findings: [{ verdict: 'violated', expected: '≥ 3', found: 2 }],
  },
  { name: 'asks nothing without the year before', report: aReport(), findings: [] },
  {
    name: 'asks nothing of a report that is not of the year before',
    report: aReport(),
    context: { previous: aReport({ year: 2021, cells: { 'applications.carriedForward.total': '2' } }) },
    findings: [],
  },
]);
