import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { sentencesNotRepeated } from './sentences-not-repeated.js';

const LIST = '公开信息主要包括政策措施、发展规划、企业培育、工作动态、预算决算等各项重点信息';

testRule(sentencesNotRepeated, [
  {
    name: 'lets turns of phrase recur, and the title in the opening paragraph',
    report: aReport({
      passages: [
        [0, '现发布《盐池县科学技术局2023年政府信息公开工作年度报告》，统计期限自2023年1月1日起至2023年12月31日止。'],
        [0, '《盐池县科学技术局2023年政府信息公开工作年度报告》，统计期限自2023年1月1日起至2023年12月31日止。'],
        [1, '按照盐池县政务公开工作要点要求，公开信息15条。按时答复率100%。'],
        [6, '按照盐池县政务公开工作要点要求，发布公报4期。按时答复率100%。'],
      ],
    }),
    findings: [],
  },
  {
    name: 'finds a clause of some length that stands twice',
    report: aReport({
      passages: [
        [1, `公开信息15条，${LIST}。`],
        [6, `1.公开信息15条，${LIST}。举办开放日。`],
      ],
    }),
    findings: [
      {
        severity: 'info',
        message: expect.objectContaining({ zh: `这段话出现了两次：“${LIST}”。` }) as never,
        at: [
          { line: 10, start: 8, end: 8 + LIST.length },
          { line: 20, start: 10, end: 10 + LIST.length },
        ],
      },
    ],
  },
  {
    name: 'puts together the shorter clauses of one sentence',
    report: aReport({
      passages: [
        [1, '开展“政府开放日”活动，进一步提高工作透明度，增进了群众对科技工作的了解和认同。'],
        [6, '接待25人。进一步提高工作透明度，增进了群众对科技工作的了解和认同。'],
      ],
    }),
    findings: [
      {
        message: expect.objectContaining({
          zh: '这段话出现了两次：“进一步提高工作透明度,增进了群众对科技工作的了解和认同”。',
        }) as never,
      },
    ],
  },
]);
