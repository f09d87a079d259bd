import type { CellRule } from '../kinds/cell-rule.js';

/** Units, words and fractions in a cell of counts; 收费金额 may have decimals, 本年增/减 of 2019 a minus sign. */
export const countsAreWhole: CellRule = {
  kind: 'cell',
  code: 'counts-are-whole',
  catalogue: 'ST-07',
  title: { zh: '件数是不小于 0 的整数', en: 'Counts are whole numbers of at least 0' },
  basis: '国家统一的年度报告格式：各格填数字，单位已写在表头；件数是不小于 0 的整数，收费金额可以有小数',
  advice: {
    zh: '请只填数字：去掉单位和说明；没有发生的填 0。',
    en: 'Write the number alone, without unit or remark; write 0 where there was none.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  accepts: ({ state, value }, { decimal, mayBeNegative }) => {
    if (value === null) return state !== 'text';
    return (decimal || Number.isInteger(value)) && (mayBeNegative || value >= 0);
  },
  complaint: ({ value }) => {
    if (value === null) return { zh: '不是数字', en: 'which is not a number' };
    return value < 0 ? { zh: '不能小于 0', en: 'which is less than 0' } : { zh: '不是整数', en: 'which is not whole' };
  },
};
