import type { StatementRule } from '../kinds/statement-rule.js';

/** Lawsuits are those brought directly and those after a reconsideration. */
export const litigationMatchesTable: StatementRule = {
  kind: 'statement',
  code: 'litigation-matches-table',
  catalogue: 'NT-07',
  title: { zh: '正文行政诉讼数与表四一致', en: 'Lawsuits: text and table four agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称因政府信息公开被提起行政诉讼的件数，应与表四两类行政诉讼总计之和一致',
  advice: {
    zh: '请核对正文与表四行政诉讼（直接起诉与复议后起诉）总计之和，改正其中一处。',
    en: 'Compare the text with the lawsuits of table four, direct and after reconsideration together, and correct one of them.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  facts: ['challenges.litigation'],
  means: () => [{ plus: ['challenges.litigation.direct.total', 'challenges.litigation.afterReconsideration.total'] }],
};
