import type { BreakdownRule } from '../kinds/breakdown-rule.js';

/** After 其中 the list may be a choice; after 包括, or with a last 其他, it is all. */
export const partsAddUp: BreakdownRule = {
  kind: 'breakdown',
  code: 'parts-add-up',
  catalogue: 'NN-03',
  title: { zh: '分项之和等于总数', en: 'Parts add up to their total' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文列出全部分项的，分项之和应等于总数；只列出部分的，分项之和不应超过总数',
  advice: {
    zh: '请核对总数和各分项，改正其中一处。',
    en: 'Compare the total with its parts, and correct one of them.',
  },
  severity: 'error',
  firstYear: null,
  lastYear: null,
  nested: false,
  incomplete: 'warning',
};
