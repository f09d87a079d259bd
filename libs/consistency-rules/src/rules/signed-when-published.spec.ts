import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { signedWhenPublished } from './signed-when-published.js';

const dated = (line: string) => aReport({ passages: [[6, line]] });
const context = { publishedOn: '2024-01-26' };

testRule(signedWhenPublished, [
  { name: 'holds for the same day', report: dated('2024年1月26日'), context, findings: [] },
  { name: 'holds for a day shortly before', report: dated('2024 年 1 月 19 日'), context, findings: [] },
  { name: 'says nothing without a day to compare with', report: dated('2024年5月26日'), findings: [] },
  { name: 'takes no day in a sentence for it', report: dated('2023年9月7日举办开放日。'), context, findings: [] },
  {
    name: 'notes a date after the publication',
    report: dated('2024年2月26日'),
    context,
    findings: [
      { severity: 'info', expected: '2024-01-26', found: '2024-02-26', at: [{ line: 10, start: 0, end: 10 }] },
    ],
  },
  {
    name: 'notes the year that was left from the file of last year',
    report: dated('发布日期：2023-01-26'),
    context,
    findings: [{ severity: 'info', found: '2023-01-26' }],
  },
]);
