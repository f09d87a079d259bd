import type { StatementRule } from '../kinds/statement-rule.js';

/** What was carried over is one figure of the form. */
export const carriedOverMatchesTable: StatementRule = {
  kind: 'statement',
  code: 'carried-over-matches-table',
  catalogue: 'NT-03',
  title: { zh: '正文上年结转数与表三一致', en: 'Applications carried over: text and table three agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称上年结转的件数，应与表三第二项总计一致',
  advice: {
    zh: '请核对正文与表三“上年结转”总计，改正其中一处。',
    en: 'Compare the text with the total of applications carried over in table three, and correct one of them.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  facts: ['applications.carriedOver'],
  means: () => [{ plus: ['applications.carriedOver.total'] }],
};
