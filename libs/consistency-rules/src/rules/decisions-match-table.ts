import type { StatementRule } from '../kinds/statement-rule.js';

/** What was shown to the public is not what was decided: only decisions are compared. */
export const decisionsMatchTable: StatementRule = {
  kind: 'statement',
  code: 'decisions-match-table',
  catalogue: 'NT-09',
  title: { zh: '正文许可处罚强制数与表二一致', en: 'Licences, penalties, coercion: text and table two agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称行政许可、行政处罚、行政强制处理决定的件数，应与表二一致；公示数不等于决定数',
  advice: {
    zh: '请核对正文与表二的处理决定数量；正文是公示数的，请写明。',
    en: 'Compare with the decisions in table two; where the text means those published, say so.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: null,
  facts: ['licensing.decisions', 'penalties.decisions', 'coercion.decisions'],
  means: ({ fact }) => [{ plus: [`proactive.${fact.name}`] }],
};
