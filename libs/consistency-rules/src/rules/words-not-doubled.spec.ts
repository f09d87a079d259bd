import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { wordsNotDoubled } from './words-not-doubled.js';

testRule(wordsNotDoubled, [
  {
    name: 'lets stand what is meant to be repeated',
    report: aReport({
      passages: [
        [1, '对群众诉求逐条逐项梳理，一项一项抓落实，方方面面都考虑考虑。'],
        [1, '设立政府信息公开公开栏，增强政务公开公开透明度，党组织组织学习，社会组织组织活动。'],
        [1, '推进政务信息信息化，政府信息公开申请申请人均已得到答复，提高政务服务服务群众的能力。'],
        [0, '盐池县花马池镇人民政府政府信息公开工作年度报告'],
        [1, '2023年年度报告按时发布，的的确确方便了了解情况的群众。'],
      ],
    }),
    findings: [],
  },
  {
    name: 'finds doubled words, all in one finding, over the end of a line as well',
    report: aReport({
      passages: [
        [1, '完善保障保障机制，群众可以通过可以通过网站查询。'],
        [1, '做好政府信息公开工作', '公开工作，2023年2023年度考核优秀，公开的的内容。'],
      ],
    }),
    findings: [
      {
        severity: 'info',
        at: [
          { line: 10, start: 2, end: 6 },
          { line: 10, start: 11, end: 19 },
          { line: 20, start: 6, end: 10 },
          { line: 21, start: 5, end: 15 },
          { line: 21, start: 23, end: 25 },
        ],
      },
    ],
  },
]);
