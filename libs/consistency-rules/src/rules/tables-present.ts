import { missingColumns, missingRows } from '../figures/form-axes.js';
import type { TableRule } from '../kinds/table-rule.js';

/** A heading with nothing under it, a table posted as a picture, or rows that were cut off. */
export const tablesPresent: TableRule = {
  kind: 'table',
  code: 'tables-present',
  catalogue: 'ST-03',
  title: { zh: '三张表齐全', en: 'The three tables are there' },
  basis: '国家统一的年度报告格式：第二、三、四部分是表格，行和列都已规定',
  advice: {
    zh: '请补上缺少的表格或格子：表格要用文字，不要用图片；没有发生的填 0。',
    en: 'Add the missing table or cells, as text and not as a picture; write 0 where there was none.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  lacking: ['missing'],
  toldElsewhere: (report) => new Set([...missingRows(report), ...missingColumns(report)].flatMap(({ cells }) => cells)),
  whole: {
    verdict: 'violated',
    severity: 'error',
    says: (table) => ({
      zh: `文件里没有找到${table.zh}。`,
      en: `The document does not hold ${table.en}.`,
    }),
  },
  part: {
    verdict: 'unverifiable',
    severity: 'warning',
    says: (table, cells, count) => ({
      zh: `${table.zh}缺 ${count} 格：${cells.zh}。`,
      en: `Cells missing in ${table.en}: ${count} (${cells.en}).`,
    }),
  },
};
