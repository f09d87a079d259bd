import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { datesWithinYear } from './dates-within-year.js';

const saying = (...lines: string[]) => aReport({ passages: lines.map((line) => [1, line]) });

testRule(datesWithinYear, [
  {
    name: 'holds for events and closing dates of the year',
    report: saying(
      '2023年9月7日，邀请科技型企业代表开展“政府开放日”活动。',
      '截至2023年12月31日，公开信息37条。',
      '9月7日，组织开展培训。',
    ),
    findings: [],
  },
  {
    name: 'says nothing of documents, of what began earlier, or of what is to come',
    report: saying(
      '按照2021年9月26日印发的年度报告格式组织培训活动。',
      '自2022年10月1日起，每季度组织培训活动。',
      '2022年10月至今，组织培训活动3次。',
      '2019年5月15日起施行的条例要求组织培训活动。',
      '上年度2022年12月5日召开会议确定的事项已办结。',
      '2024年3月拟组织开展培训活动，计划邀请专家授课。',
    ),
    findings: [],
  },
  {
    name: 'leaves alone the day on which the report is signed',
    report: aReport({
      passages: [
        [6, '盐池县科学技术局'],
        [6, '2024年1月25日'],
      ],
    }),
    findings: [],
  },
  {
    name: 'asks about an event of the year before',
    report: saying('2022年9月7日，邀请科技特派员开展“政府开放日”活动。'),
    findings: [{ severity: 'warning', expected: 2023, found: 2022, at: [{ line: 10, start: 0, end: 9 }] }],
  },
  {
    name: 'asks about figures that close in another year',
    report: saying('截至2022年12月31日，公开信息37条。'),
    findings: [{ severity: 'warning', expected: 2023, found: 2022 }],
  },
]);
