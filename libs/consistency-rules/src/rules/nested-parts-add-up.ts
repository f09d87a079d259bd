import type { BreakdownRule } from '../kinds/breakdown-rule.js';

/** A list inside a list is rarely added up by anybody. */
export const nestedPartsAddUp: BreakdownRule = {
  kind: 'breakdown',
  code: 'nested-parts-add-up',
  catalogue: 'NN-04',
  title: { zh: '分项中的分项之和等于该分项', en: 'Parts of parts add up as well' },
  basis:
    '条例第五十条、国办公开办函〔2021〕30号：报告的内容不遗漏、不夸大。正文分项之下再列分项的，各级分项之和应与上一级一致',
  advice: { zh: '请逐级核对分项，改正其中一处。', en: 'Compare level by level, and correct one of the figures.' },
  severity: 'warning',
  firstYear: null,
  lastYear: null,
  nested: true,
  incomplete: 'warning',
};
