import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { labelOf } from '../words/words.js';

const CELL = 'proactive.fees.amount';
/** A hundred million yuan: beyond what a bureau of a county charges. */
const TOO_MUCH = 10_000;

/** A whole number of ten thousand and more is nearly always 元: ten thousand 万元 are a hundred million. */
export const feesInTenThousands: ReportRule = {
  kind: 'report',
  code: 'fees-in-ten-thousands',
  catalogue: 'T2-05',
  title: { zh: '收费金额的单位是万元', en: 'Fees are given in ten thousands of yuan' },
  basis: '表二第二十条第（八）项：本年收费金额，单位为万元',
  advice: {
    zh: '请核对单位：按元填写的，请除以 10000；确为万元的，请说明。',
    en: 'Check the unit: a figure in yuan must be divided by 10,000; if it is right, say so.',
  },
  severity: 'warning',
  firstYear: 2021,
  lastYear: null,
  complaint: (report) => {
    const { value } = figureOf(report, CELL);
    if (value === null || value < TOO_MUCH) return null;
    const label = labelOf(report, CELL);
    const inUnit = value / 10_000;
    return {
      message: {
        zh: `${label.zh}填的是 ${value}，即 ${inUnit} 亿元，疑似把元当作了万元。`,
        en: `${label.en} is ${value} ten thousands of yuan, that is ${inUnit} hundred millions: yuan may have been filled in.`,
      },
      cells: [CELL],
      expected: inUnit,
      found: value,
    };
  },
};
