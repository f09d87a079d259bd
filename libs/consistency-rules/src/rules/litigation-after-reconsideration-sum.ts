import { challengeCell } from '@gongkai/report-form';

import type { SumRule } from '../kinds/sum-rule.js';

/** Lawsuits brought against the decision of a reconsideration. */
export const litigationAfterReconsiderationSum: SumRule = {
  kind: 'sum',
  code: 'litigation-after-reconsideration-sum',
  catalogue: 'T4-03',
  title: {
    zh: '复议后起诉总计等于四种结果之和',
    en: 'The total of lawsuits after reconsideration equals the sum of their results',
  },
  basis: '表四：复议后起诉总计，为结果维持、结果纠正、其他结果、尚未审结之和',
  advice: {
    zh: '请核对复议后起诉的四种结果与总计：一件案件只计一次，总计为四种结果之和。',
    en: 'Compare the four results of the lawsuits after reconsideration with their total: a case counts once, and the total is the sum of the four.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  given: () => ['litigation.afterReconsideration'],
  left: (forum, form) =>
    form.challengeOutcomes.filter(({ key }) => key !== 'total').map(({ key }) => challengeCell(forum, key)),
  right: (forum) => [challengeCell(forum, 'total')],
};
