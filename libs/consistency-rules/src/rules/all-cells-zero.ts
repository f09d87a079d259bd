import { cellKeys } from '@gongkai/report-form';

import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { formOf } from '../words/words.js';

/** It happens; it is also what a form looks like that nobody filled in. */
export const allCellsZero: ReportRule = {
  kind: 'report',
  code: 'all-cells-zero',
  catalogue: 'X-04',
  title: { zh: '三张表全部为零', en: 'All three tables are zero throughout' },
  basis: '国家统一的年度报告格式要求如实填报；全部为零的，应当确认',
  advice: {
    zh: '请确认全年确实没有许可、处罚、收费、申请和案件；确实没有的，不用改。',
    en: 'Make sure that there really was nothing all year; if so, leave it.',
  },
  severity: 'info',
  firstYear: 2019,
  lastYear: null,
  complaint: (report) => {
    const form = formOf(report);
    if (form === null) return null;
    const figures = cellKeys(form).map((key) => figureOf(report, key));
    if (figures.some(({ state, value }) => state === 'missing' || (value ?? 0) !== 0)) return null;
    if (!figures.some(({ value }) => value === 0)) return null;
    return {
      message: {
        zh: `三张表 ${figures.length} 格没有一个不是 0 的数，请确认是否漏填。`,
        en: `None of the ${figures.length} cells of the three tables holds anything but 0: make sure that nothing was left out.`,
      },
      expected: null,
      found: 0,
    };
  },
};
