import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { unitsAfterNumbers } from './units-after-numbers.js';

testRule(unitsAfterNumbers, [
  {
    name: 'lets units, years and lists stand',
    report: aReport({
      passages: [
        [1, '公开信息 38 条，其中动态20条；受理申请1,204件。收到建议2023年起逐件答复。公开信息1、政策；2、动态。'],
        [1, '全年公开2023，信息总数：38，按时答复率100%，发布1.2万条。'],
      ],
    }),
    findings: [],
  },
  {
    name: 'finds numbers without one',
    report: aReport({ passages: [[1, '通过网站公开信息38其中工作动态20条；受理申请', '5，均已办结。']] }),
    findings: [
      {
        severity: 'warning',
        at: [
          { line: 10, start: 6, end: 10 },
          { line: 10, start: 22, end: 24 },
        ],
      },
    ],
  },
]);
