import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { oneWidthOfMarks } from './one-width-of-marks.js';

testRule(oneWidthOfMarks, [
  {
    name: 'holds where the marks are full-width, whatever stands in figures, times and addresses',
    report: aReport({
      passages: [
        [1, '2023年，公开信息1,204条；工作时间 8:30 至 12:00，网址 http://www.example.cn/a,b 。'],
        [5, '1.培训不足；2.解读单一。'],
      ],
    }),
    findings: [],
  },
  {
    name: 'finds the half-width ones among them, in one finding',
    report: aReport({
      passages: [
        [0, '根据规定要求,现发布年度报告。'],
        [1, '2023 年,我局坚持公开为常态, 做好工作；严格审核，逐级把关。'],
      ],
    }),
    findings: [
      {
        severity: 'info',
        at: [
          { line: 10, start: 6, end: 7 },
          { line: 20, start: 6, end: 7 },
          { line: 20, start: 16, end: 17 },
        ],
      },
    ],
  },
  {
    name: 'says so where none is full-width',
    report: aReport({ passages: [[1, '我局认真落实条例,做好公开工作。']] }),
    findings: [
      {
        message: {
          zh: '正文有 1 处标点是半角的：“我局认真落实条例,做好公开工作。”。',
          en: '1 marks are half-width: “我局认真落实条例,做好公开工作。”.',
        },
      },
    ],
  },
]);
