import type { StatementRule } from '../kinds/statement-rule.js';

/** 发布 may count documents that were published again: such a sentence is asked about, not sent back. */
export const normativeDocumentsMatchTable: StatementRule = {
  kind: 'statement',
  code: 'normative-documents-match-table',
  catalogue: 'NT-08',
  title: { zh: '正文规范性文件数与表二一致', en: 'Normative documents: text and table two agree' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文所称制发、废止、现行有效行政规范性文件的件数，应与表二一致；称“发布”的可能含重新发布，应当说明',
  advice: {
    zh: '请核对正文与表二规范性文件的制发、废止、现行有效件数，改正其中一处。',
    en: 'Compare the text with the documents issued, repealed and in force in table two, and correct one of them.',
  },
  severity: 'error',
  firstYear: 2021,
  lastYear: null,
  facts: ['normativeDocuments.issued', 'normativeDocuments.repealed', 'normativeDocuments.inForce'],
  isLoose: ({ fact }) => /发布|公开|公布/u.test(fact.text),
  means: ({ fact }) => [{ plus: [`proactive.${fact.name}`] }],
};
