import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { termOf } from '../words/words.js';

const [OTHER, CONCLUDED] = ['applications.otherOutcome.other.total', 'applications.concluded.total'] as const;
const MOST = 0.2;
/** Below this a share says nothing. */
const FEWEST_CONCLUDED = 10;

/** “Other” is easily used as a dust-bin for what was not looked up. */
export const otherOutcomesFew: ReportRule = {
  kind: 'report',
  code: 'other-outcomes-few',
  catalogue: 'T3-09',
  title: { zh: '“其他”办理结果不应过多', en: '“Other” outcomes stay few' },
  basis: '表三第三项（六）3“其他”只收前面各项都不适用的结果',
  advice: {
    zh: '请逐件核对计入“其他”的申请，能归入前面各项的改填相应一行；确实无法归入的，请说明。',
    en: 'Look at each application counted as “other” and move those that fit another row; explain the rest.',
  },
  severity: 'warning',
  firstYear: 2021,
  lastYear: null,
  complaint: (report) => {
    const [other, concluded] = [figureOf(report, OTHER).value, figureOf(report, CONCLUDED).value];
    if (other === null || concluded === null || concluded < FEWEST_CONCLUDED || other <= concluded * MOST) return null;
    const [one, all] = [termOf(report, OTHER), termOf(report, CONCLUDED)];
    const share = Math.round((other / concluded) * 100);
    return {
      message: {
        zh: `${one.zh}，占${all.zh} 的 ${share}%，超过 ${MOST * 100}%。`,
        en: `${one.en} is ${share} % of ${all.en}, more than ${MOST * 100} %.`,
      },
      cells: [OTHER],
      expected: `≤ ${Math.floor(concluded * MOST)}`,
      found: other,
    };
  },
};
