import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { datesComplete } from './dates-complete.js';

testRule(datesComplete, [
  {
    name: 'lets whole dates and numbers stand, in any way of writing them',
    report: aReport({
      passages: [
        [0, '根据国办公开办函〔2021〕30号要求，统计期限自 2023 年 1 月 1 日起至 12 月 31 日止。'],
        [1, '2023年9月7日、9月20至25日开展活动，截至2023年12月底，2023年12月公开信息，本科目2023.12月结账。'],
        [1, '县政发[2023]12号、(2023)宁03行终15号，出生年月日等个人信息已隐去。'],
      ],
    }),
    findings: [],
  },
  {
    name: 'finds what lost its 年, its day or its bracket',
    report: aReport({
      passages: [
        [0, '按照国办公开办函〔202130号，统计期限自20221月1日起至2022年12月31止。'],
        [6, '2023年1月日'],
      ],
    }),
    findings: [
      {
        severity: 'warning',
        at: [
          { line: 10, start: 8, end: 16 },
          { line: 10, start: 22, end: 28 },
          { line: 10, start: 37, end: 42 },
          { line: 20, start: 0, end: 8 },
        ],
      },
    ],
  },
]);
