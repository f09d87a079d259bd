import { challengeCell } from '@gongkai/report-form';

import { figureOf } from '../figures/count-range.js';
import type { ReportRule } from '../kinds/report-rule.js';
import { formOf, listed, quoted, termOf } from '../words/words.js';

/** Everything in time, and yet corrected: possible, and worth asking what the correction was about. */
export const correctionsFitOnTimeRate: ReportRule = {
  kind: 'report',
  code: 'corrections-fit-on-time-rate',
  catalogue: 'PL-01',
  title: { zh: '按时答复率 100% 却有案件被纠正', en: 'All answered in time, yet corrected' },
  basis: '条例第三十三条：答复期限；因逾期不答复被纠正的，按时答复率不能是 100%',
  advice: {
    zh: '请核对纠正的原因：因超期或未答复被纠正的，按时答复率应当改正；因内容被纠正的，不用改。',
    en: 'See why it was corrected: if for delay, the rate is wrong; if on the substance, leave it.',
  },
  severity: 'info',
  firstYear: 2019,
  lastYear: null,
  complaint: (report) => {
    const form = formOf(report);
    const rates = report.facts.filter(({ name, value }) => name === 'rate.onTime' && value === 1);
    const [rate] = rates;
    if (form === null || rate === undefined) return null;
    const cells = form.challengeForums.map(({ key }) => challengeCell(key, 'corrected'));
    const corrected = cells.filter((key) => (figureOf(report, key).value ?? 0) > 0);
    if (corrected.length === 0) return null;
    const words = listed(corrected.map((key) => termOf(report, key)));
    return {
      message: {
        zh: `正文称${quoted(rate)}，而${words.zh}：请核对是否因超期被纠正。`,
        en: `The text says ${quoted(rate)}, while ${words.en}: see whether it was corrected for delay.`,
      },
      cells: corrected,
      mentions: rates,
      expected: null,
      found: corrected.reduce((sum, key) => sum + (figureOf(report, key).value ?? 0), 0),
    };
  },
};
