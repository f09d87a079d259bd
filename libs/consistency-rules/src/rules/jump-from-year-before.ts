import type { CellKey } from '@gongkai/report-model';

import type { ReportRule } from '../kinds/report-rule.js';
import { figureOf } from '../figures/count-range.js';
import { yearBefore } from '../context/check-context.js';
import { labelOf, listed } from '../words/words.js';

const CELLS: readonly CellKey[] = [
  'proactive.licensing.decisions',
  'proactive.penalties.decisions',
  'proactive.coercion.decisions',
  'proactive.fees.amount',
  'applications.newlyReceived.total',
  'applications.concluded.total',
];
const FACTOR = 5;
/** Where both are small a factor means nothing. */
const WORTH_ASKING = 20;

/** A factor of five is seldom growth; more often it is a unit, a missing digit or another way of counting. */
export const jumpFromYearBefore: ReportRule = {
  kind: 'report',
  code: 'jump-from-year-before',
  catalogue: 'XY-05',
  title: { zh: '与上一年度相比变化异常', en: 'Figures that jump from one year to the next' },
  basis: '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。同一机关相邻两年的数字，大幅变化的应当说明',
  advice: {
    zh: '请核对这些数字的单位和口径；确有大幅变化的，请在正文说明原因。',
    en: 'Check unit and way of counting; explain a real change in the text.',
  },
  severity: 'warning',
  firstYear: 2020,
  lastYear: null,
  complaint: (report, context) => {
    const previous = yearBefore(report, context);
    // A merged agency has the figures of several.
    if (previous === null || (context.predecessors ?? []).length > 0) return null;
    const jumps = CELLS.flatMap((key) => {
      const [now, before] = [figureOf(report, key).value, figureOf(previous, key).value];
      return now !== null && before !== null && isJump(now, before) ? [{ key, now, before }] : [];
    });
    const [first] = jumps;
    if (first === undefined) return null;
    const words = listed(
      jumps.map(({ key, now, before }) => {
        const label = labelOf(report, key);
        return { zh: `${label.zh}由 ${before} 变为 ${now}`, en: `${label.en} from ${before} to ${now}` };
      }),
    );
    return {
      message: {
        zh: `与上一年度相比变化超过 ${FACTOR} 倍：${words.zh}。`,
        en: `Changed more than ${FACTOR} times over: ${words.en}.`,
      },
      cells: jumps.map(({ key }) => key),
      expected: jumps.length === 1 ? first.before : null,
      found: jumps.length === 1 ? first.now : null,
    };
  },
};

function isJump(now: number, before: number): boolean {
  const [small, large] = [Math.min(now, before), Math.max(now, before)];
  return large >= WORTH_ASKING && large > small * FACTOR;
}
