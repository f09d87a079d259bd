import type { StatementRule } from '../kinds/statement-rule.js';

/** A case counts once, in the year of its result or as pending. */
export const reconsiderationMatchesTable: StatementRule = {
  kind: 'statement',
  code: 'reconsideration-matches-table',
  catalogue: 'NT-07',
  title: { zh: '正文行政复议数与表四一致', en: 'Reconsiderations: text and table four agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称因政府信息公开被申请行政复议的件数，应与表四行政复议总计一致',
  advice: {
    zh: '请核对正文与表四行政复议总计，改正其中一处。',
    en: 'Compare the text with the total of reconsiderations in table four, and correct one of them.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  facts: ['challenges.reconsideration'],
  means: () => [{ plus: ['challenges.reconsideration.total'] }],
};
