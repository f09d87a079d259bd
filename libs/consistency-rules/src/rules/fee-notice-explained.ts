import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { termOf } from '../words/words.js';

const CELL = 'applications.otherOutcome.overdueFee.total';

/** Nobody can fail to pay a fee that was never asked for. */
export const feeNoticeExplained: ReportRule = {
  kind: 'report',
  needsDocument: true,
  code: 'fee-notice-explained',
  catalogue: 'T3-08',
  title: {
    zh: '逾期不缴费的申请应有收费情况说明',
    en: 'An application closed over an unpaid fee needs a word on fees',
  },
  basis: '表三第三项（六）2：申请人逾期未按收费通知要求缴纳费用；第六部分报告发出收费通知和收取信息处理费的情况',
  advice: {
    zh: '请在第六部分写明发出收费通知的件数和金额，或者改正表三这一行。',
    en: 'Report in section six the notices sent and the amount, or correct this row of table three.',
  },
  severity: 'warning',
  firstYear: 2021,
  lastYear: null,
  complaint: (report) => {
    const count = figureOf(report, CELL).value ?? 0;
    const tells = report.facts.some(({ name, value }) => name === 'fees.processing' && (value ?? 1) > 0);
    if (count === 0 || tells) return null;
    const words = termOf(report, CELL);
    return {
      message: {
        zh: `${words.zh}，而正文没有收取信息处理费或发出收费通知的情况。`,
        en: `${words.en}, but the text tells of no fee that was asked for.`,
      },
      cells: [CELL],
      mentions: report.facts.filter(({ name }) => name === 'fees.processing'),
      expected: null,
      found: count,
    };
  },
};
