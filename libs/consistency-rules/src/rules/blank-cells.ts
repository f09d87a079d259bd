import { applicantCellsLeftBlank } from '../figures/form-axes.js';
import type { TableRule } from '../kinds/table-rule.js';

/** A blank beside zeros may mean none or forgotten: nobody can tell. */
export const blankCells: TableRule = {
  kind: 'table',
  code: 'blank-cells',
  catalogue: 'ST-08',
  title: { zh: '没有发生的填 0，不留空白', en: 'None is written as 0, not left blank' },
  basis: '国家统一的年度报告格式没有允许留空：空白、斜线、横线说不清是没有还是漏填，不能当作 0',
  advice: {
    zh: '没有发生的请填 0；有数的请补上。',
    en: 'Write 0 where there was none, and the figure where there was one.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  lacking: ['blank', 'slash', 'dash'],
  toldElsewhere: (report) => new Set(applicantCellsLeftBlank(report)),
  whole: {
    verdict: 'unverifiable',
    severity: 'info',
    says: (table, _cells, count) => ({
      zh: `${table.zh} ${count} 格全是空白、斜线或横线，无法核对。`,
      en: `All ${count} cells of ${table.en} are blank or struck out, so nothing can be judged.`,
    }),
  },
  part: {
    verdict: 'unverifiable',
    severity: 'warning',
    says: (table, cells, count) => ({
      zh: `${table.zh}有 ${count} 格是空白、斜线或横线：${cells.zh}。空白不是 0，与这些格有关的勾稽关系无法核对。`,
      en: `Blank or struck-out cells in ${table.en}: ${count} (${cells.en}). A blank is not 0, so what depends on them cannot be judged.`,
    }),
  },
};
