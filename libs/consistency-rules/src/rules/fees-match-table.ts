import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { quoted, termOf } from '../words/words.js';

const CELL = 'proactive.fees.amount';
const YUAN = 10_000;
const ROUNDING = 0.01;

/** The text may be in yuan, the table is in ten thousands: a difference below a hundred yuan is rounding. */
export const feesMatchTable: ReportRule = {
  kind: 'report',
  code: 'fees-match-table',
  catalogue: 'NT-10',
  title: { zh: '正文收费金额与表二一致', en: 'Fees: text and table two agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称行政事业性收费的金额，应与表二第二十条第（八）项一致（相差不超过 0.01 万元）',
  advice: {
    zh: '请核对正文与表二的收费金额和单位，改正其中一处。',
    en: 'Compare amount and unit in the text and in table two, and correct one of them.',
  },
  severity: 'warning',
  firstYear: 2021,
  lastYear: null,
  complaint: (report) => {
    const { value } = figureOf(report, CELL);
    const said = report.facts.find(
      (fact) =>
        fact.name === 'fees.charged' &&
        fact.value !== null &&
        !fact.approximate &&
        value !== null &&
        Math.abs(fact.value / YUAN - value) > ROUNDING + 1e-9,
    );
    if (said === undefined || said.value === null) return null;
    const words = termOf(report, CELL);
    return {
      message: {
        zh: `正文称${quoted(said)}，即 ${said.value / YUAN} 万元，而${words.zh}，两处不一致。`,
        en: `The text says ${quoted(said)}, that is ${said.value / YUAN} ten thousands of yuan, but ${words.en}.`,
      },
      cells: [CELL],
      mentions: [said],
      expected: value,
      found: said.value / YUAN,
    };
  },
};
