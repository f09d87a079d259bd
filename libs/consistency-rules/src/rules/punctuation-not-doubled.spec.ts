import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { punctuationNotDoubled } from './punctuation-not-doubled.js';

testRule(punctuationNotDoubled, [
  {
    name: 'lets stand quotes, dashes, points of omission and addresses',
    report: aReport({
      passages: [
        [1, '坚持“公开为常态、不公开为例外”。公开方式有：网站、公众号……。'],
        [1, '网址：https://www.example.gov.cn/，欢迎查询！“三审三校”制度（试行），已印发。'],
      ],
    }),
    findings: [],
  },
  {
    name: 'finds two marks in a row, of either width and over the end of a line',
    report: aReport({
      passages: [
        [1, '公开政策文件、。工作动态,。财政信息；；其他', '，', '，共三类。'],
        [5, '一是及时更新。。'],
      ],
    }),
    findings: [
      {
        severity: 'info',
        at: [
          { line: 10, start: 6, end: 8 },
          { line: 10, start: 12, end: 14 },
          { line: 10, start: 18, end: 20 },
          { line: 11, start: 0, end: 1 },
          { line: 20, start: 6, end: 8 },
        ],
      },
    ],
  },
]);
