import { deadline } from '@gongkai/organisations';

import type { ReportRule } from '../kinds/report-rule.js';
import { reporterOf } from '../context/reporter.js';

/** The law gives a day; who does not know when it was published cannot say whether it was kept. */
export const publishedByDeadline: ReportRule = {
  kind: 'report',
  needsDocument: true,
  code: 'published-by-deadline',
  catalogue: 'DL-01',
  title: { zh: '在法定期限内公布', en: 'Published by the day that the law sets' },
  basis: '条例第四十九条：部门每年 1 月 31 日前、县级以上地方人民政府每年 3 月 31 日前公布上一年度的年度报告',
  advice: {
    zh: '已经逾期的，请说明原因，下年按期公布；公布日期填错或没有填的，请改正或补填。',
    en: 'Explain the delay, and be in time next year; correct or add the day where it was entered wrongly or not at all.',
  },
  severity: 'error',
  firstYear: 2008,
  lastYear: null,
  complaint: (report, context) => {
    const reporter = reporterOf(report, context);
    const { publishedOn } = context;
    if (reporter === null || report.year === null || publishedOn === undefined) return null;
    const due = deadline(reporter.kind, report.year);
    if (publishedOn === null) {
      return {
        verdict: 'unverifiable',
        severity: 'info',
        message: {
          zh: `没有公布日期，无法核对是否在 ${due} 前公布。`,
          en: `The day of publication is not known, so nobody can tell whether it was by ${due}.`,
        },
        expected: due,
        found: null,
      };
    }
    if (publishedOn <= due) return null;
    return {
      message: {
        zh: `${publishedOn} 公布，晚于法定期限 ${due}。`,
        en: `Published on ${publishedOn}, later than ${due}.`,
      },
      expected: due,
      found: publishedOn,
    };
  },
};
