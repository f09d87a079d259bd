import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { carryOverChain } from './carry-over-chain.js';

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
  { name: 'asks nothing without the year before', report: aReport(), findings: [] },
  {
    name: 'asks nothing of a report that is not of the year before',
    report: aReport(),
    context: { previous: aReport({ year: 2021, cells: { 'applications.carriedForward.total': '2' } }) },
    findings: [],
  },
]);
