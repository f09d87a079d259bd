import { challengeCell } from '@gongkai/report-form';
import type { AnnualReport } from '@gongkai/report-model';

import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf, rangeOf } from '../figures/count-range.js';
import { yearBeforeOfAll } from '../figures/year-before-sums.js';
import { formOf, sumInWords } from '../words/words.js';

/** Without an application for two years there was no answer to challenge. */
export const challengesWithoutApplications: ReportRule = {
  kind: 'report',
  code: 'challenges-without-applications',
  catalogue: 'X-02',
  title: { zh: '两年没有申请却有复议诉讼', en: 'Challenges although nobody applied for two years' },
  basis: '表四的案件由政府信息公开申请或主动公开引起；两年没有申请的，应当说明起因',
  advice: {
    zh: '请核对表三、表四；因主动公开引起的案件，请在正文说明。',
    en: 'Check tables three and four; where a case is about proactive disclosure, say so in the text.',
  },
  severity: 'warning',
  firstYear: 2020,
  lastYear: null,
  complaint: (report, context) => {
    const previous = yearBeforeOfAll(report, context);
    const form = formOf(report);
    if (previous === null || form === null || ![report, ...previous.reports].every(hadNone)) return null;
    if (previous.missing.length > 0) return null;
    const totals = form.challengeForums.map(({ key }) => challengeCell(key, 'total'));
    const cases = rangeOf(report, { plus: totals });
    if (cases.least === 0) return null;
    const words = sumInWords(report, totals);
    return {
      message: {
        zh: `本年和上一年度都没有收到申请，而${words.zh}。`,
        en: `No application in this year or the year before, but ${words.en}.`,
      },
      cells: totals.filter((key) => figureOf(report, key).value !== 0),
      expected: 0,
      found: cases.least,
    };
  },
};

function hadNone(report: AnnualReport): boolean {
  return ['applications.newlyReceived.total', 'applications.carriedOver.total'].every(
    (key) => figureOf(report, key).value === 0,
  );
}
