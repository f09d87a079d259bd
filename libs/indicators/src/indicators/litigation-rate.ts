import type { Indicator } from '../indicator.js';

export const litigationRate: Indicator = {
  code: 'litigation-rate',
  catalogue: 'I-12b',
  title: { zh: '诉讼率', en: 'Litigation rate' },
  kind: 'ratio',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['litigations'],
  denominator: ['concluded'],
  formula: {
    zh: '表四行政诉讼（未经复议直接起诉、复议后起诉）总计之和 ÷ 表三「(七)总计」',
    en: 'Lawsuits ÷ concluded',
  },
  caution: {
    zh: '诉讼可能针对上年的答复，可以超过 100%，所以不给区间。',
    en: 'A lawsuit may concern an answer of the year before: the ratio may exceed 1 and has no interval.',
  },
};
