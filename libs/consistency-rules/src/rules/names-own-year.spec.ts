import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { namesOwnYear } from './names-own-year.js';

testRule(namesOwnYear, [
  {
    name: 'lets other years stand where they are meant',
    report: aReport({
      passages: [
        [0, '盐池县科学技术局2023年政府信息公开工作年度报告'],
        [0, '上一篇：盐池县科学技术局2022年政府信息公开工作年度报告'],
        [0, '统计期限自2023年1月1日起至2023年12月31日止。'],
        [1, '2023年，我局公开信息15条，较2022年增加3条。2022年12月印发的办法继续执行。'],
        [1, '2021年以来，我局连续三年获评优秀；2022年，我局印发公开办法；2022年收到3件，2023年收到5件。'],
        [5, '2022年存在的问题：更新不及时。2023年，我局将政务公开纳入考核。'],
        [5, '2024年，我局将进一步加强公开工作。2023年，县局将公开工作继续作为重点。'],
      ],
    }),
    findings: [],
  },
  {
    name: 'finds the wrong year in the title',
    report: aReport({
      passages: [
        [0, '盐池县科学技术局2022年度政府信息公开工作年度报告'],
        [0, '本报告统计数据从 2023 年 1 月 1 日至 2023 年 12 月 31 日。'],
      ],
    }),
    findings: [{ severity: 'error', expected: 2023, found: 2022 }],
  },
  {
    name: 'finds it in the opening paragraph and in the period',
    report: aReport({
      passages: [
        [0, '盐池县科学技术局2023年政府信息公开工作年度报告'],
        [
          0,
          '现发布《盐池县科学技术局2022年政府信息公开工作年度报告》。所列数据统计期限自2022年1月1日起至2023年12月31日止。',
        ],
      ],
    }),
    findings: [{ severity: 'error', at: [expect.anything(), expect.anything()] as never }],
  },
  {
    name: 'finds sentences left over from last year',
    report: aReport({ passages: [[1, '（一）主动公开。2022年，我局在县政府网站公开信息15条。']] }),
    findings: [
      {
        severity: 'error',
        expected: 2023,
        found: 2022,
        message: expect.objectContaining({
          zh: '正文“2022年,我局在县政府网站公开信息15条”写的是 2022 年，而报告的是 2023 年度。',
        }) as never,
      },
    ],
  },
  {
    name: 'only warns where the paragraph names both years',
    report: aReport({ passages: [[1, '2022年，我局收到申请3件。2023年，我局收到申请5件。']] }),
    findings: [{ severity: 'warning' }],
  },
  {
    name: 'finds a promise for a year that is over',
    report: aReport({ passages: [[5, '二是加强培训。2023年，我局将进一步拓宽公开渠道。']] }),
    findings: [{ severity: 'error', expected: 2024, found: 2023 }],
  },
]);
