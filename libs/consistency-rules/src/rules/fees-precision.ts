import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { labelOf } from '../words/words.js';

const CELL = 'proactive.fees.amount';

/** Six decimals of 万元 are one hundredth of a yuan: more are a slip of the pen or a figure in another unit. */
export const feesPrecision: ReportRule = {
  kind: 'report',
  code: 'fees-precision',
  catalogue: 'T2-06',
  title: { zh: '收费金额最多 6 位小数', en: 'Fees have at most six decimals' },
  basis: '金额以万元计，最小的货币单位是分，即小数点后 6 位',
  advice: { zh: '请核对收费金额的小数位数和单位。', en: 'Check the decimals and the unit of the amount.' },
  severity: 'info',
  firstYear: 2021,
  lastYear: null,
  complaint: (report) => {
    const { state, value, raw } = figureOf(report, CELL);
    if (state !== 'number' || !/[.．]\d{7,}/u.test(raw.normalize('NFKC'))) return null;
    const label = labelOf(report, CELL);
    return {
      message: {
        zh: `${label.zh}填的是 ${raw.trim()}，小数超过 6 位，比一分钱还小。`,
        en: `${label.en} is ${raw.trim()}: more than six decimals, less than a hundredth of a yuan.`,
      },
      cells: [CELL],
      expected: null,
      found: value,
    };
  },
};
