import type { ReportRule } from '../kinds/report-rule.js';
import { missingParts, partsOf } from '../figures/subordinate-sums.js';
import { namesInWords } from '../words/words.js';

/** Nobody can check a sum of which a part is lacking. */
export const allPartsReported: ReportRule = {
  kind: 'report',
  code: 'all-parts-reported',
  catalogue: 'XL-05',
  title: { zh: '所属单位的年报都已收到', en: 'The reports of all agencies below have come' },
  basis: '条例第四十九条：县级以上人民政府部门应当向本级政府信息公开工作主管部门提交上一年度的年度报告',
  advice: {
    zh: '请催报；机构已经撤并的，请管理员在机构名单里写明止期，不再计入。',
    en: 'Ask for the missing reports; for an agency that has been dissolved, have its last day entered in the roster.',
  },
  severity: 'warning',
  firstYear: null,
  lastYear: null,
  complaint: (_report, context) => {
    const missing = missingParts(context);
    if (missing.length === 0) return null;
    const names = namesInWords(missing);
    const total = partsOf(context).length;
    return {
      message: {
        zh: `所属单位 ${total} 个，还有 ${missing.length} 个没有交年报：${names.zh}。`,
        en: `Of ${total} agencies below, ${missing.length} have not reported: ${names.en}.`,
      },
      expected: total,
      found: total - missing.length,
    };
  },
};
