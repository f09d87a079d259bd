import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { basisInForce } from './basis-in-force.js';

const REGULATION = '《中华人民共和国政府信息公开条例》（国务院令第711号）';
const NOTICE =
  '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）';

testRule(basisInForce, [
  {
    name: 'holds for the basis in force, in full or in short, beside other documents',
    report: aReport({
      passages: [
        [0, `根据${REGULATION}和${NOTICE}要求`],
        [0, '按照《中华人民共和国政府信息公开条例》第五十条和年度报告统一格式（国办公开办函〔2021〕30号）'],
        [0, `根据《国务院办公厅关于施行条例若干问题的意见》（国办发〔2008〕36号）、${NOTICE}`],
        [0, `根据《国务院办公厅关于推进公开的意见》规定和${NOTICE}编制`],
        [
          0,
          '国务院办公厅要求，按国务院办公厅政府信息与政务公开办公室《关于印发年度报告格式的通知》（国办公开办函〔2021〕30号）',
        ],
      ],
    }),
    findings: [],
  },
  {
    name: 'lets the trial form stand in the years it was for',
    report: aReport({ year: 2020, edition: '2019', passages: [[0, '按照国办公开办函〔2019〕60号要求']] }),
    findings: [],
  },
  {
    name: 'finds the regulation of 2007',
    report: aReport({ passages: [[0, '根据《中华人民共和国政府信息公开条例》（国务院令第492号）规定']] }),
    findings: [{ severity: 'warning', at: [{ line: 10, start: 20, end: 29 }] }],
  },
  {
    name: 'finds the trial form in a report of 2021 or later, and a number that no such notice has',
    report: aReport({ passages: [[0, '按照国办公开办函〔2019〕60号、国办公开办函〔2022〕30号要求']] }),
    findings: [{ severity: 'warning' }],
  },
  {
    name: 'finds a shortened issuer, as the notice was never one of the general office itself',
    report: aReport({
      passages: [[0, '根据《国务院办公厅〈政府信息公开工作年度报告格式〉的通知(国办公开办函〔2021〕30号)》要求']],
    }),
    findings: [
      {
        message: expect.objectContaining({
          zh: expect.stringMatching(/^“《国务院办公厅.+发文机关是国务院办公厅政府信息与政务公开办公室/u) as never,
        }) as never,
      },
    ],
  },
  {
    name: 'finds the title of the older notice with the number of the newer one',
    report: aReport({
      passages: [
        [
          0,
          '根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）',
        ],
      ],
    }),
    findings: [{ rule: 'basis-in-force' }],
  },
  {
    name: 'mentions a title without a number',
    report: aReport({ passages: [[0, '根据《关于印发〈政府信息公开工作年度报告格式〉的通知》要求，编制本报告。']] }),
    findings: [{ severity: 'info', at: [{ line: 10, start: 16, end: 27 }] }],
  },
  {
    name: 'finds a notice whose number was lost',
    report: aReport({ passages: [[0, '按照统一格式（国办公开办函〔2021〕号）编制']] }),
    findings: [{ rule: 'basis-in-force' }],
  },
]);
