import { cellKeys } from '@gongkai/report-form';

import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { yearBefore } from '../context/check-context.js';
import { formOf } from '../words/words.js';
import { isCopied } from '../words/year-before-text.js';

const FEWEST = 6;

/** Half a dozen figures that are all the same as last year were most likely left standing. */
export const tablesDifferFromYearBefore: ReportRule = {
  kind: 'report',
  code: 'tables-differ-from-year-before',
  catalogue: 'XY-06',
  title: { zh: '数字与上一年度完全相同', en: 'Figures the same as the year before' },
  basis: '国办公开办函〔2021〕30号：年度报告应当如实反映本年度情况，不得照搬',
  advice: {
    zh: '请核对三张表是否是本年度的数字；确实相同的，请说明。',
    en: 'Make sure that the figures are this year’s; if they really are the same, say so.',
  },
  severity: 'warning',
  firstYear: 2020,
  lastYear: null,
  complaint: (report, context) => {
    const previous = yearBefore(report, context);
    const form = formOf(report);
    if (previous === null || form === null || previous.edition !== report.edition) return null;
    // Text and figures alike: that is told of once, as a report copied as a whole.
    if (isCopied(report, previous)) return null;
    const keys = cellKeys(form);
    if (keys.some((key) => figureOf(report, key).value !== figureOf(previous, key).value)) return null;
    const telling = keys.filter((key) => (figureOf(report, key).value ?? 0) !== 0);
    if (telling.length < FEWEST) return null;
    return {
      message: {
        zh: `三张表与上一年度完全相同，其中 ${telling.length} 个不为 0 的数一个也没有变。`,
        en: `The three tables are those of the year before: none of ${telling.length} figures other than 0 has changed.`,
      },
      cells: telling,
      expected: null,
      found: telling.length,
    };
  },
};
