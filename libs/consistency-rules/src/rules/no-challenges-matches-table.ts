import type { StatementRule } from '../kinds/statement-rule.js';

/** One sentence denies all three kinds of challenge. */
export const noChallengesMatchesTable: StatementRule = {
  kind: 'statement',
  code: 'no-challenges-matches-table',
  catalogue: 'NT-07',
  title: { zh: '正文称未发生复议诉讼，表四应为零', en: 'Said to have had no challenge: table four must have none' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文称未发生行政复议、行政诉讼的，表四各项总计应为 0',
  advice: {
    zh: '请核对是否发生过复议或诉讼：发生过的，改正正文；没有发生的，改正表四。',
    en: 'Check whether there was any reconsideration or lawsuit: if so, correct the text; if not, correct table four.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  facts: ['challenges.none'],
  means: () => [
    {
      plus: [
        'challenges.reconsideration.total',
        'challenges.litigation.direct.total',
        'challenges.litigation.afterReconsideration.total',
      ],
    },
  ],
};
