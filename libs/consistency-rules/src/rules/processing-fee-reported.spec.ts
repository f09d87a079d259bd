import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { processingFeeReported } from './processing-fee-reported.js';

const saying = (section: 1 | 6, ...lines: string[]) =>
  aReport({ passages: [[6, '六、其他需要报告的事项'], ...lines.map((line): [1 | 6, string] => [section, line])] });

testRule(processingFeeReported, [
  { name: 'holds for none', report: saying(6, '本年度未收取政府信息公开信息处理费。'), findings: [] },
  { name: 'holds in other words', report: saying(6, '依申请公开未收取任何费用。'), findings: [] },
  { name: 'holds where another section says so', report: saying(1, '全年收取信息处理费380元。'), findings: [] },
  { name: 'says nothing without section six', report: aReport({ passages: [[1, '总体情况']] }), findings: [] },
  {
    name: 'holds for earlier years, which knew no such fee',
    report: { ...saying(6, '无。'), year: 2020 },
    findings: [],
  },
  {
    name: 'holds where section six means the fee by another name',
    report: saying(6, '未收取行政事业性收费。'),
    findings: [],
  },
  {
    name: 'warns where only the charges of table two are told',
    report: saying(1, '全年收取行政事业性收费1149700元。'),
    findings: [{ severity: 'warning', at: [] }],
  },
  { name: 'warns of 无', report: saying(6, '无其他需要报告的事项。'), findings: [{ severity: 'warning', at: [] }] },
]);
