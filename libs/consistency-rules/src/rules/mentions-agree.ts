import type { AgreementRule } from '../kinds/agreement-rule.js';
import { countsCarriedOver } from '../kinds/statement-rule.js';

/**
 * A quantity that stands in several sections is often corrected in one of them only.
 *
 * 受理 12 beside 新收 10 is no contradiction when two were carried over: such
 * mentions are compared with the table, not with each other.
 */
export const mentionsAgree: AgreementRule = {
  kind: 'agreement',
  code: 'mentions-agree',
  catalogue: 'NN-01',
  title: { zh: '同一数量前后说法一致', en: 'A quantity is stated the same each time' },
  basis: '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。同一数量在正文几处出现的，应当一致',
  advice: {
    zh: '请核对这几处的数字，以实际数为准统一改正。',
    en: 'Compare these sentences and make all of them state the true figure.',
  },
  severity: 'error',
  firstYear: null,
  lastYear: null,
  facts: [
    'published.total',
    'published.website',
    'published.wechat',
    'published.weibo',
    'applications.received',
    'applications.carriedOver',
    'applications.answered',
    'applications.carriedForward',
    'rate.onTime',
    'rate.completion',
    'challenges.reconsideration',
    'challenges.litigation',
    'proposals.npc',
    'proposals.cppcc',
    'proposals.total',
    'fees.processing',
  ],
  comparable: (said) =>
    said.fact.ambiguous !== true && (said.fact.name !== 'applications.received' || !countsCarriedOver(said)),
};
