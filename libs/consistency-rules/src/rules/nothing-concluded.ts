import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { termOf } from '../words/words.js';

const [NEW, OVER, FORWARD] = ['newlyReceived', 'carriedOver', 'carriedForward'].map(
  (row) => `applications.${row}.total`,
) as [string, string, string];

/** An application of last year has run out of its time long before the end of this one. */
export const nothingConcluded: ReportRule = {
  kind: 'report',
  code: 'nothing-concluded',
  catalogue: 'T3-07',
  title: { zh: '上年结转的申请本年应当办结', en: 'What was carried over is concluded within the year' },
  basis: '条例第三十三条：二十个工作日，最多再延长二十个工作日',
  advice: {
    zh: '请核对：上年结转的申请一年未办结的，请逐件说明原因。',
    en: 'Check: an application of last year that is still open after a year needs an explanation.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  complaint: (report) => {
    const [received, over, forward] = [NEW, OVER, FORWARD].map((key) => figureOf(report, key).value);
    if (received == null || over == null || forward == null) return null;
    if (over === 0 || forward < received + over) return null;
    const [overWords, forwardWords] = [termOf(report, OVER), termOf(report, FORWARD)];
    return {
      message: {
        zh: `${overWords.zh}，${forwardWords.zh}：全年没有办结一件申请。`,
        en: `${overWords.en}, ${forwardWords.en}: no application was concluded all year.`,
      },
      cells: [OVER, FORWARD],
      expected: `< ${received + over}`,
      found: forward,
    };
  },
};
