import { challengeCell } from '@gongkai/report-form';

import type { SumRule } from '../kinds/sum-rule.js';

/** Lawsuits brought without a reconsideration before them. */
export const directLitigationSum: SumRule = {
  kind: 'sum',
  code: 'direct-litigation-sum',
  catalogue: 'T4-02',
  title: { zh: '直接起诉总计等于四种结果之和', en: 'The total of direct lawsuits equals the sum of their results' },
  basis: '表四：未经复议直接起诉总计，为结果维持、结果纠正、其他结果、尚未审结之和',
  advice: {
    zh: '请核对未经复议直接起诉的四种结果与总计：一件案件只计一次，总计为四种结果之和。',
    en: 'Compare the four results of the direct lawsuits with their total: a case counts once, and the total is the sum of the four.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  given: () => ['litigation.direct'],
  left: (forum, form) =>
    form.challengeOutcomes.filter(({ key }) => key !== 'total').map(({ key }) => challengeCell(forum, key)),
  right: (forum) => [challengeCell(forum, 'total')],
};
