import { cellKeys } from '@gongkai/report-form';
import type { AnnualReport } from '@gongkai/report-model';

import { yearBefore } from '../context/check-context.js';
import { figureOf } from '../figures/count-range.js';
import type { ReportRule } from '../kinds/report-rule.js';
import { formOf } from '../words/words.js';
import { isCopied, MOST_ALIKE, sameNumbers, similarity } from '../words/year-before-text.js';

/** The report of last year with another year in its title tells nothing of this one. */
export const textDiffersFromYearBefore: ReportRule = {
  kind: 'report',
  needsDocument: true,
  code: 'text-differs-from-year-before',
  catalogue: 'XY-07',
  title: { zh: '正文不照搬上一年度', en: 'The text is not that of the year before' },
  basis: '国办公开办函〔2021〕30号：年度报告应当如实反映本年度情况，不得内容雷同、照搬照抄',
  advice: {
    zh: '请按本年度的实际情况重写正文，并逐项核对数字。',
    en: 'Write the text anew from what happened this year, and check every figure.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  complaint: (report, context) => {
    const previous = yearBefore(report, context);
    if (previous === null || !isCopied(report, previous)) return null;
    const percent = Math.floor(similarity(report, previous) * 100);
    const copied = sameFigures(report, previous);
    return {
      severity: copied ? 'error' : 'warning',
      message: {
        zh: `除年份和数字外，正文与上一年度年报 ${percent}% 相同${copied ? '，数字也完全相同' : ''}。`,
        en: `Years and numbers aside, ${percent} % of the text is that of the year before${copied ? ', and all figures are the same' : ''}.`,
      },
      expected: `< ${MOST_ALIKE * 100}%`,
      found: `${percent}%`,
    };
  },
};

function sameFigures(report: AnnualReport, previous: AnnualReport): boolean {
  const form = formOf(report);
  if (form === null || report.edition !== previous.edition || !sameNumbers(report, previous)) return false;
  return cellKeys(form).every((key) => figureOf(report, key).value === figureOf(previous, key).value);
}
