import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { quoted, termOf } from '../words/words.js';

const CELL = 'proactive.fees.amount';

/** 380 yuan are 0.038 of the unit of table two: rounding can hide them. */
export const processingFeeInFees: ReportRule = {
  kind: 'report',
  code: 'processing-fee-in-fees',
  catalogue: 'X-03',
  title: { zh: '收取的信息处理费应计入收费金额', en: 'Processing fees are part of the fees of table two' },
  basis: '信息处理费属于行政事业性收费，表二第二十条第（八）项以万元计',
  advice: {
    zh: '收取的信息处理费计入本机关行政事业性收费的，请按万元填入表二（380 元填 0.038）。',
    en: 'Fees that the agency itself charges belong in table two, in ten thousands of yuan (380 yuan are 0.038).',
  },
  severity: 'info',
  firstYear: 2021,
  lastYear: null,
  complaint: (report) => {
    const charged = report.facts.find(({ name, value }) => name === 'fees.processing' && (value ?? 0) > 0);
    if (charged === undefined || figureOf(report, CELL).value !== 0) return null;
    const words = termOf(report, CELL);
    return {
      message: {
        zh: `正文称${quoted(charged)}，而${words.zh}。`,
        en: `The text says ${quoted(charged)}, but ${words.en}.`,
      },
      cells: [CELL],
      mentions: [charged],
      expected: null,
      found: 0,
    };
  },
};
