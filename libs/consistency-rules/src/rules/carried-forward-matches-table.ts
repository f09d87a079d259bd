import type { StatementRule } from '../kinds/statement-rule.js';

/** 全部办结 is a mention of none. */
export const carriedForwardMatchesTable: StatementRule = {
  kind: 'statement',
  code: 'carried-forward-matches-table',
  catalogue: 'NT-06',
  title: { zh: '正文结转下年数与表三一致', en: 'Applications carried forward: text and table three agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称结转下年度继续办理的件数，应与表三第四项总计一致',
  advice: {
    zh: '请核对正文与表三“结转下年度继续办理”总计，改正其中一处。',
    en: 'Compare the text with the total of applications carried forward in table three, and correct one of them.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  facts: ['applications.carriedForward'],
  means: () => [{ plus: ['applications.carriedForward.total'] }],
};
