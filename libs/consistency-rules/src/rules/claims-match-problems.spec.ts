import { anItem, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { claimsMatchProblems } from './claims-match-problems.js';

testRule(claimsMatchProblems, [
  {
    name: 'holds where the claim is about something else',
    report: aReport({
      passages: [[1, '指派专人及时更新栏目。']],
      problems: [anItem('政策解读形式单一', 'P07')],
    }),
    findings: [],
  },
  {
    name: 'says nothing of what is only required or intended',
    report: aReport({
      passages: [[1, '按照应公开尽公开的原则梳理目录。下一步将及时更新栏目。']],
      problems: [anItem('更新不及时', 'P01'), anItem('内容不够全面', 'P02')],
    }),
    findings: [],
  },
  {
    name: 'shows the claim beside the admission',
    report: aReport({
      passages: [[1, '指派专人及时跟踪相关栏目更新情况。']],
      problems: [anItem('政务新媒体信息更新不及时', 'P01', 'P08')],
    }),
    findings: [{ severity: 'info' }],
  },
  {
    name: 'shows it for faultless work as well',
    report: aReport({ passages: [[1, '全年信息发布零差错。']], problems: [anItem('偶有错别字', 'P10')] }),
    findings: [{ severity: 'info' }],
  },
]);
