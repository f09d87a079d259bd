import { applicantCellsLeftBlank } from '../figures/form-axes.js';
import type { ReportRule } from '../kinds/report-rule.js';

/** A total without its parts cannot be checked, and says nothing of who applied. */
export const applicantsFilledIn: ReportRule = {
  kind: 'report',
  code: 'applicants-filled-in',
  catalogue: 'ST-09',
  title: { zh: '表三不能只填总计列', en: 'Table three has more than its totals' },
  basis: '国家统一的年度报告格式：表三按六类申请人逐格填报，总计是六类之和',
  advice: {
    zh: '请按申请人类别逐格填写，没有的填 0，再核对总计。',
    en: 'Fill in every kind of applicant, 0 where there was none, and check the totals.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  complaint: (report) => {
    const cells = applicantCellsLeftBlank(report);
    if (cells.length === 0) return null;
    return {
      message: {
        zh: `表三只填了“总计”列，六类申请人的 ${cells.length} 格全部没有数，总计无法核对。`,
        en: `Only the totals of table three are filled in; the ${cells.length} cells of the six kinds of applicant hold no number.`,
      },
      expected: null,
      found: null,
      cells,
      lacks: cells,
    };
  },
};
