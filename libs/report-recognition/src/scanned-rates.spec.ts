import type { Block, SourceDocument } from '@gongkai/document-reading';

import { readReport } from './testing/read-report.js';

/** A report whose page 1 is a picture and whose page 2 has text. */
function reportOf(...sentences: readonly (readonly [page: number, text: string])[]): SourceDocument {
  const lines = [
    [2, '示例县自然资源局2023年政府信息公开工作年度报告'],
    [2, '一、总体情况'],
    ...sentences,
    [2, '五、存在的主要问题及改进情况'],
    [2, '六、其他需要报告的事项'],
  ] as const;
  const blocks = lines.map(([page, text], index): Block => {
    const at = { page, line: index + 1, start: 0, end: text.length };
    return { kind: 'paragraph', text, at, ...(page === 1 && { confidence: 0.97 }) };
  });
  return { format: 'pdf', blocks, notices: [] };
}

it.each([
  ['收到申请5件，按时答复率985%。', 'rate.onTime', null],
  ['收到申请5件，按时答复率98.5%。', 'rate.onTime', 0.985],
  ['收到申请5件，申请数量同比增长250%。', 'rate.applicationsGrowth', 2.5],
])('of a scan that says %s knows the rate only where it can be one', (sentence, name, value) => {
  const { facts } = readReport(reportOf([1, sentence]));
  expect(facts.filter((fact) => fact.name === name)).toMatchObject([{ value }]);
});

it('keeps what a page with text says, though another page is a picture', () => {
  const { facts } = readReport(reportOf([1, '略。'], [2, '收到申请5件，按时答复率120%。']));
  expect(facts.filter(({ name }) => name === 'rate.onTime')).toMatchObject([{ value: 1.2 }]);
});
