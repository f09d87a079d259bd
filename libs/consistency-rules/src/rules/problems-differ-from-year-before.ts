import { yearBefore } from '../context/check-context.js';
import type { ReportRule } from '../kinds/report-rule.js';
import { quoted } from '../words/words.js';
import { isCopied, isSameItem } from '../words/year-before-text.js';

/** The same problems in the same words: nothing was done about them, or nobody looked. */
export const problemsDifferFromYearBefore: ReportRule = {
  kind: 'report',
  needsDocument: true,
  code: 'problems-differ-from-year-before',
  catalogue: 'XY-08',
  title: { zh: '存在的问题与上一年度不雷同', en: 'The problems are not those of the year before' },
  basis: '年度报告格式第五部分“存在的主要问题及改进情况”：应当写明本年度的问题和上年问题的改进情况',
  advice: {
    zh: '请写明本年度的实际问题；上年的问题仍未解决的，说明原因和进展。',
    en: 'Name the problems of this year; say why last year’s are still open, and how far they have come.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  complaint: (report, context) => {
    const previous = yearBefore(report, context);
    // A report copied as a whole is told of once.
    if (previous === null || isCopied(report, previous)) return null;
    const [now, before] = [report, previous].map(({ problems }) =>
      problems.filter(({ categories }) => !categories.includes('P99')),
    );
    if (!now || !before || now.length === 0 || now.length !== before.length) return null;
    if (!now.every((problem) => before.some((earlier) => isSameItem(problem, earlier)))) return null;
    const words = now.map(quoted).join('、');
    return {
      message: {
        zh: `存在的 ${now.length} 个问题与上一年度完全相同：${words}。`,
        en: `All ${now.length} problems are those of the year before: ${words}.`,
      },
      mentions: now,
      expected: null,
      found: now.length,
    };
  },
};
