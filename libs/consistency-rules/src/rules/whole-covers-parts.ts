import { cellKeys } from '@gongkai/report-form';

import type { ReportRule } from '../kinds/report-rule.js';
import { complaintOf, disagreements, missingParts } from '../figures/subordinate-sums.js';
import { formOf } from '../words/words.js';

/** A report of the whole that holds less than its parts is one of the government's own office, or lacks some of them. */
export const wholeCoversParts: ReportRule = {
  kind: 'report',
  code: 'whole-covers-parts',
  catalogue: 'XL-01',
  title: {
    zh: '政府年报的申请和复议诉讼数等于所属单位之和',
    en: 'A government’s applications and challenges are those of its agencies',
  },
  basis: '条例第四十九条：政府信息公开工作主管部门公布本级政府的年度报告；政府年报汇总本级机关和所属单位的数据',
  advice: {
    zh: '请逐个单位核对汇总：小于合计的，多半只填了政府办公室本级，或者漏加了单位；大于合计的，查明多出的部分由哪个单位收到。',
    en: 'Go through the sum agency by agency: less than the sum is mostly the office’s own figures alone, or an agency left out; more than the sum belongs to an agency that did not report it.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  complaint: (report, context) => {
    const form = formOf(report);
    if (form === null) return null;
    const keys = cellKeys(form).filter((key) => !key.startsWith('proactive.'));
    const found = disagreements(report, context, keys);
    const complaint = complaintOf(report, context, found);
    if (complaint === null) return null;
    const isLess = found.some(({ whole, parts }) => whole < parts);
    return { ...complaint, severity: isLess && missingParts(context).length === 0 ? 'error' : 'warning' };
  },
};
