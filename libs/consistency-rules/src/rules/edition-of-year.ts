import { EDITIONS, editionOfYear as formOfYear } from '@gongkai/report-form';

import type { ReportRule } from '../kinds/report-rule.js';

/** Last year's file with new figures in it keeps last year's form. */
export const editionOfYear: ReportRule = {
  kind: 'report',
  code: 'edition-of-year',
  catalogue: 'ST-04',
  title: { zh: '表格用的是当年的版本', en: 'The form is the one of its year' },
  basis: '2019、2020 年度用国办公开办函〔2019〕60号的格式，2021 年度起用国办公开办函〔2021〕30号的格式',
  advice: {
    zh: '请换用当年的格式重新填写三张表：两版的栏目含义不同，不能照搬。',
    en: 'Fill in the form of the year: the columns of the two editions mean different things and cannot be copied over.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  complaint: ({ year, edition }) => {
    const due = year === null ? null : formOfYear(year);
    if (due === null || edition === null || edition === due.id) return null;
    return {
      message: {
        zh: `${String(year)} 年度应当用 ${due.id} 年版格式（${due.source}），文件里是 ${edition} 年版（${EDITIONS[edition].source}）。`,
        en: `A report of ${String(year)} uses the form of ${due.id} (${due.source}); this one has the form of ${edition} (${EDITIONS[edition].source}).`,
      },
      expected: due.id,
      found: edition,
    };
  },
};
