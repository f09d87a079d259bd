import { DECISIONS } from '../figures/decisions.js';
import type { ReportRule } from '../kinds/report-rule.js';
import { complaintOf, disagreements } from '../figures/subordinate-sums.js';

const CELLS = [...DECISIONS, 'proactive.fees.amount'];

/** Agencies led from above, such as taxes and customs, may be counted in one place and not in the other. */
export const decisionsCoverParts: ReportRule = {
  kind: 'report',
  code: 'decisions-cover-parts',
  catalogue: 'XL-02',
  title: {
    zh: '政府年报的许可、处罚、强制和收费等于所属单位之和',
    en: 'A government’s licences, penalties, coercion and fees are those of its agencies',
  },
  basis: '国家统一的年度报告格式第二部分，政府年报汇总所属单位的处理决定数量和收费金额',
  advice: {
    zh: '请核对汇总；垂直管理的单位（税务、海关等）计入与否，应当与所属单位名单一致。',
    en: 'Check the sum; agencies led from above (taxes, customs) are to be in both or in neither.',
  },
  severity: 'warning',
  firstYear: 2021,
  lastYear: null,
  complaint: (report, context) => complaintOf(report, context, disagreements(report, context, CELLS)),
};
