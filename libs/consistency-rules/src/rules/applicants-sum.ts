import { applicationCell } from '@gongkai/report-form';

import type { SumRule } from '../kinds/sum-rule.js';

/** Each application has exactly one kind of applicant. */
export const applicantsSum: SumRule = {
  kind: 'sum',
  code: 'applicants-sum',
  catalogue: 'T3-03',
  title: { zh: '每行总计等于六类申请人之和', en: 'The total of a row equals the sum of the six kinds of applicant' },
  basis: '表三：申请人情况分为自然人和五类法人或其他组织，总计为六类之和',
  advice: {
    zh: '请核对这一行六类申请人的件数与总计，改正填错的一个。',
    en: 'Compare the six kinds of applicant of this row with its total, and correct the figure that is wrong.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  given: (form) => form.applicationRows.map(({ key }) => key),
  left: (row, form) =>
    form.applicationColumns.filter(({ key }) => key !== 'total').map(({ key }) => applicationCell(row, key)),
  right: (row) => [applicationCell(row, 'total')],
};
