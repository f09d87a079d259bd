import { anItem, aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { problemsFollowedUp } from './problems-followed-up.js';

const LATE = anItem('部分栏目信息更新不及时', 'P01');
const READING = anItem('政策解读形式单一', 'P07');
const STAFF = anItem('工作人员均为兼职', 'P04');
const before = aReport({ year: 2022, problems: [LATE, READING] });

testRule(problemsFollowedUp, [
  { name: 'says nothing without the report of last year', report: aReport({ problems: [STAFF] }), findings: [] },
  {
    name: 'holds where each is named again or said to be mended',
    report: aReport({
      problems: [anItem('信息发布滞后', 'P01'), STAFF],
      passages: [[5, '针对上年度政策解读形式单一的问题，已制作图解6篇。']],
    }),
    context: { previous: before },
    findings: [],
  },
  {
    name: 'says nothing where this year’s problems could not be read',
    report: aReport(),
    context: { previous: before },
    findings: [],
  },
  {
    name: 'asks what became of the others',
    report: aReport({
      problems: [STAFF, anItem('信息发布滞后', 'P01')],
      passages: [[1, '加强政策解读形式单一的研究。']],
    }),
    context: { previous: before },
    findings: [
      {
        severity: 'info',
        found: 1,
        message: {
          zh: '上一年度的 2 个问题中，1 个本年仍列出，0 个写了整改，这些没有下文：“政策解读形式单一”。',
          en: expect.any(String) as string,
        },
      },
    ],
  },
]);
