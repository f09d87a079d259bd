import { applicationCell, outcomeRows } from '@gongkai/report-form';

import type { SumRule } from '../kinds/sum-rule.js';

/** Each concluded application has exactly one outcome. The edition of 2019 has one row for 其他处理, that of 2021 three. */
export const outcomesSum: SumRule = {
  kind: 'sum',
  code: 'outcomes-sum',
  catalogue: 'T3-02',
  title: { zh: '办理结果总计等于各项结果之和', en: 'The total of outcomes equals the sum of the outcomes' },
  basis: '表三：三、本年度办理结果（七）总计，为（一）至（六）各项之和',
  advice: {
    zh: '请核对这一列（一）至（六）各项办理结果与（七）总计，补上漏填的结果，或改正总计。',
    en: 'Compare the outcomes (1) to (6) of this column with the total (7): add the missing outcome or correct the total.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  given: (form) => form.applicationColumns.map(({ key }) => key),
  left: (column, form) => outcomeRows(form).map((row) => applicationCell(row, column)),
  right: (column) => [applicationCell('concluded', column)],
};
