import { aReport } from '../testing/a-report.js';
import { testRule } from '../testing/test-rule.js';
import { textDiffersFromYearBefore } from './text-differs-from-year-before.js';

const TOPICS = ['政策措施', '企业培育', '技术合同', '人才引进', '科普活动', '成果转化', '项目管理', '知识产权'];

/** A text of some length; from `changed` on its sentences are worded anew. */
function told(year: number, count: number, changed = TOPICS.length) {
  const sentences = TOPICS.map((topic, index) =>
    index < changed
      ? `${year}年围绕${topic}细化公开目录，逐项明确责任科室和更新时限，全年在门户网站公开${topic}类信息${count + index}条，并由办公室按季核对。`
      : `本年度${topic}相关文件改由专人整理上网，群众可以按主题查找，也能在大厅自助终端打印，共计${count + index}份材料。`,
  );
  return aReport({ year, passages: [[1, ...sentences]] });
}

testRule(textDiffersFromYearBefore, [
  { name: 'says nothing without the report of last year', report: told(2023, 15), findings: [] },
  {
    name: 'holds for a text half of which is new',
    report: told(2023, 15),
    context: { previous: told(2022, 15, 4) },
    findings: [],
  },
  {
    name: 'says nothing of a report with hardly any text',
    report: aReport({ passages: [[1, '本年度公开信息15条。']] }),
    context: { previous: aReport({ year: 2022, passages: [[1, '本年度公开信息15条。']] }) },
    findings: [],
  },
  {
    name: 'asks about a text in which only the numbers are new',
    report: told(2023, 21),
    context: { previous: told(2022, 15) },
    findings: [{ severity: 'warning', verdict: 'violated', found: '100%' }],
  },
  {
    name: 'is an error where the figures are the same as well',
    report: told(2023, 15),
    context: { previous: told(2022, 15) },
    findings: [{ severity: 'error', verdict: 'violated', found: '100%' }],
  },
]);
