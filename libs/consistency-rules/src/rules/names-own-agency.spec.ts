import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { namesOwnAgency } from './names-own-agency.js';

testRule(namesOwnAgency, [
  {
    name: 'lets the own names, those above and others one deals with stand',
    report: aReport({
      passages: [
        [0, '盐池县科学技术局2023年政府信息公开工作年度报告'],
        [0, '现发布《盐池县科技局2023年政府信息公开工作年度报告》，盐池县科学技术局（以下简称“我局”）'],
        [1, '在盐池县人民政府门户网站、吴忠市政府网站、宁夏回族自治区人民政府门户网站公开信息。'],
        [1, '按照自治区科技厅、盐池县教育局要求，赴同心县学习政务公开经验，邀请银川市专家授课。'],
        [1, '国务院办公厅、吴忠市科学技术局通报了情况；与灵武市政务公开办交流。'],
        [6, '盐池县教育局'],
        [6, '盐池县科技局'],
        [6, '2024年1月20日'],
      ],
    }),
    findings: [],
  },
  {
    name: 'lets a government speak of those below it, and its office speak for it',
    report: aReport({
      agency: '吴忠市人民政府',
      passages: [
        [0, '现发布《吴忠市人民政府办公室2023年政府信息公开工作年度报告》'],
        [1, '盐池县政务公开工作走在前列，同心县人民政府门户网站获通报表扬。'],
      ],
    }),
    findings: [],
  },
  {
    name: 'finds the report of another agency in the opening paragraph',
    report: aReport({ passages: [[0, '现发布《盐池县教育局2023年政府信息公开工作年度报告》。']] }),
    findings: [
      {
        severity: 'error',
        expected: '盐池县科学技术局',
        found: '盐池县教育局',
        at: [{ line: 10, start: 4, end: 10 }],
      },
    ],
  },
  {
    name: 'finds the same office of another county, as it calls itself and signs',
    report: aReport({
      passages: [
        [1, '同心县科学技术局（以下简称“我局”）坚持公开为常态。'],
        [6, '同心县科技局'],
        [6, '2024年1月20日'],
      ],
    }),
    findings: [{ severity: 'error', at: [{ line: 10 }, { line: 20 }] as never }],
  },
  {
    name: 'finds the website and the plans of another county',
    report: aReport({
      passages: [
        [1, '2023年，在同心县政府门户网站公开信息15条。'],
        [1, '按照中宁县2023年政务公开工作要点要求，完善制度。'],
      ],
    }),
    findings: [
      {
        expected: '盐池县',
        at: [
          { line: 10, start: 7, end: 16 },
          { line: 20, start: 2, end: 14 },
        ],
      },
    ],
  },
  {
    name: 'finds another town',
    report: aReport({
      agency: '盐池县花马池镇人民政府',
      passages: [[0, '现发布《盐池县大水坑镇人民政府2023年政府信息公开工作年度报告》']],
    }),
    findings: [{ found: '盐池县大水坑镇人民政府' }],
  },
]);
