import { challengeCell } from '@gongkai/report-form';

import type { SumRule } from '../kinds/sum-rule.js';

/** A reconsideration is upheld, corrected, otherwise ended or pending. */
export const reconsiderationSum: SumRule = {
  kind: 'sum',
  code: 'reconsideration-sum',
  catalogue: 'T4-01',
  title: { zh: '行政复议总计等于四种结果之和', en: 'The total of reconsiderations equals the sum of their results' },
  basis: '表四：行政复议总计，为结果维持、结果纠正、其他结果、尚未审结之和',
  advice: {
    zh: '请核对行政复议的四种结果与总计：一件案件只计一次，总计为四种结果之和。',
    en: 'Compare the four results of the reconsiderations with their total: a case counts once, and the total is the sum of the four.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  given: () => ['reconsideration'],
  left: (forum, form) =>
    form.challengeOutcomes.filter(({ key }) => key !== 'total').map(({ key }) => challengeCell(forum, key)),
  right: (forum) => [challengeCell(forum, 'total')],
};
