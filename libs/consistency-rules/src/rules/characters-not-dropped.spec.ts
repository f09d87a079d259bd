import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { charactersNotDropped } from './characters-not-dropped.js';

testRule(charactersNotDropped, [
  {
    name: 'lets whole words stand',
    report: aReport({
      passages: [
        [0, '现发布《盐池县科学技术局2023年政府信息公开工作年度报告》。本报告统计数据期限为全年。'],
        [1, '2023年，我局推进政府信息开放，做好政务公开工作要点分解，依申请公开更规范，政务新媒体更新及时。'],
        [1, '电话 0953-6012023，我局接听；行政规范性文件公开 2 件，整改措施落实到位。'],
      ],
    }),
    findings: [],
  },
  {
    name: 'finds the full stop, the 年 and the characters that are missing',
    report: aReport({
      passages: [
        [0, '现发布《盐池县科学技术局2023年政府信息公开工作年度报告》本报告统计数据从 2023 年 1 月 1 日起。'],
        [1, '加强政府息公开和依申公开工作，落实改措施。'],
        [6, '2.2023，我局未收到政府信息公开申请。'],
      ],
    }),
    findings: [
      {
        severity: 'info',
        at: [
          { line: 10, start: 29, end: 30 },
          { line: 20, start: 4, end: 7 },
          { line: 20, start: 8, end: 12 },
          { line: 20, start: 17, end: 20 },
          { line: 30, start: 2, end: 6 },
        ],
      },
    ],
  },
]);
