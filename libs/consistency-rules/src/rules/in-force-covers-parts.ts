import type { ReportRule } from '../kinds/report-rule.js';
import { countOf } from '../figures/count-range.js';
import { partsOf } from '../figures/subordinate-sums.js';
import { labelOf } from '../words/words.js';

const CELL = 'proactive.normativeDocuments.inForce';

/** The documents of an agency are among those of its government. */
export const inForceCoversParts: ReportRule = {
  kind: 'report',
  code: 'in-force-covers-parts',
  catalogue: 'XL-03',
  title: {
    zh: '政府年报的现行有效规范性文件不少于任一所属单位',
    en: 'A government has no fewer documents in force than one of its agencies',
  },
  basis: '国家统一的年度报告格式第二部分：行政规范性文件现行有效件数',
  advice: {
    zh: '请确认政府年报是否包括所属单位的规范性文件。',
    en: 'Make sure whether the government’s figure takes in the documents of its agencies.',
  },
  severity: 'info',
  firstYear: 2021,
  lastYear: null,
  complaint: (report, context) => {
    const whole = countOf(report, CELL);
    const most = partsOf(context)
      .map(({ name, counts }) => ({ name, count: counts?.get(CELL) ?? 0 }))
      .reduce((one, other) => (other.count > one.count ? other : one), { name: '', count: 0 });
    if (whole === null || whole >= most.count) return null;
    const label = labelOf(report, CELL);
    return {
      message: {
        zh: `${label.zh}填 ${whole}，而所属的${most.name}有 ${most.count} 件。`,
        en: `${label.en} is ${whole}, but ${most.name} alone has ${most.count}.`,
      },
      cells: [CELL],
      expected: most.count,
      found: whole,
    };
  },
};
