import { textAt } from '@gongkai/document-reading';
import { cellKeys, EDITIONS, type FormEdition } from '@gongkai/report-form';

import {
  APPLICATIONS_HEADER,
  applicationRows,
  challengeRows,
  type Figures,
  grid,
  type GridText,
  proactiveRows,
} from '../testing/form-grid.js';
import { codesOf, rawOf, readReport } from '../testing/read-report.js';
import { documentOf } from '../testing/seed.js';

/** A different figure in every cell, so that none can stand in for another. */
function distinct(form: FormEdition): Figures {
  return Object.fromEntries(cellKeys(form).map((key, index) => [key, String(index + 1)]));
}

/** A table as a word processor's is pasted: a line a row, and a tab for each column, covered ones too. */
function pasted(rows: readonly (readonly GridText[])[]): string {
  const table = grid(rows);
  const width = Math.max(...table.rows.flat().map((cell) => cell.column + cell.columnSpan - 1));
  const line = (row: (typeof table.rows)[number]) =>
    Array.from({ length: width }, (_, index) => row.find(({ column }) => column === index + 1)?.text ?? '').join('\t');
  return table.rows.map(line).join('\n');
}

function reportOf(form: FormEdition, header = APPLICATIONS_HEADER): string {
  const figures = distinct(form);
  const year = form.id === '2019' ? 2020 : 2023;
  return [
    `示例县自然资源局${year}年政府信息公开工作年度报告`,
    `本报告的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    '一、总体情况',
    '略。',
    '二、主动公开政府信息情况',
    pasted(proactiveRows(form, figures)),
    '三、收到和处理政府信息公开申请情况',
    pasted([...header, ...applicationRows(form, figures)]),
    '四、政府信息公开行政复议、行政诉讼情况',
    pasted(challengeRows(form, figures)),
    '五、存在的主要问题及改进情况',
    '略。',
    '六、其他需要报告的事项',
    '无。',
  ].join('\n');
}

describe.each(Object.values(EDITIONS))('the form of $id pasted as text', (form) => {
  it('is read cell by cell, each with its place', async () => {
    const document = await documentOf(reportOf(form));
    const report = readReport(document);
    expect(report.edition).toBe(form.id);
    expect(rawOf(report)).toEqual(distinct(form));
    expect(report.notices).toEqual([]);
    for (const { at, raw } of Object.values(report.cells)) expect(textAt(document, at)).toBe(raw);
  });

  it('is read in the order of the form without the header of table three, and says so', async () => {
    const report = readReport(await documentOf(reportOf(form, [])));
    expect(rawOf(report)).toEqual(distinct(form));
    expect(codesOf(report)).toEqual(['columns-in-order']);
  });
});

it('says so of a header that names too few columns', async () => {
  const report = readReport(await documentOf(reportOf(EDITIONS['2021'], APPLICATIONS_HEADER.slice(0, 2))));
  expect(codesOf(report)).toEqual(['columns-in-order']);
});
