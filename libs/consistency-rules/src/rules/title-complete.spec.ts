import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { titleComplete } from './title-complete.js';

testRule(titleComplete, [
  {
    name: 'holds for a title on one line',
    report: aReport({ passages: [[0, '盐池县科学技术局2023年政府信息公开工作年度报告']] }),
    findings: [],
  },
  {
    name: 'holds for a title on several lines',
    report: aReport({
      passages: [
        [0, '盐池县科学技术局'],
        [0, '二〇二三年度'],
        [0, '政府信息公开工作', '年度报告'],
      ],
    }),
    findings: [],
  },
  {
    name: 'says nothing where no title was read',
    report: aReport({ passages: [[1, '一、总体情况']] }),
    findings: [],
  },
  {
    name: 'looks at the title where a long note follows it in one block',
    report: aReport({
      passages: [[0, '盐池县科学技术局政府信息公开工作年度报告（示例）', '说明'.repeat(30)]],
    }),
    findings: [{ message: { zh: '标题缺少年份。', en: 'The title lacks the year.' } }],
  },
  {
    name: 'does not take the opening paragraph for a title',
    report: aReport({
      passages: [
        [
          0,
          '根据《中华人民共和国政府信息公开条例》和上级有关要求，现公布本机关年度报告，内容包括总体情况、主动公开、依申请公开、复议诉讼、存在的问题和其他需要报告的事项。',
        ],
      ],
    }),
    findings: [],
  },
  {
    name: 'names the year that is lacking',
    report: aReport({ passages: [[0, '盐池县科学技术局政府信息公开工作年度报告']] }),
    findings: [{ severity: 'warning', message: { zh: '标题缺少年份。', en: 'The title lacks the year.' } }],
  },
  {
    name: 'finds the title above a note that runs on from it',
    report: aReport({
      passages: [
        [
          0,
          '盐池县科学技术局',
          '政府信息公开工作年度报告(征求意见稿)',
          '说明：本文件由起草科室提供，供各股室核对本年度的各项数据，核对以后请于月底以前退回办公室。',
        ],
      ],
    }),
    findings: [{ message: { zh: '标题缺少年份。', en: 'The title lacks the year.' } }],
  },
  {
    name: 'wants the name that the form has',
    report: aReport({ agency: null, passages: [[0, '2023年信息公开年报告']] }),
    findings: [{ message: { zh: '标题缺少机关名称、规范的文种名称“政府信息公开工作年度报告”。' } as never }],
  },
]);
