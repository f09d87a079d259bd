import type { Indicator } from '../indicator.js';

export const reconsiderationRate: Indicator = {
  code: 'reconsideration-rate',
  catalogue: 'I-12a',
  title: { zh: '复议率', en: 'Reconsideration rate' },
  kind: 'ratio',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['reconsiderations'],
  denominator: ['concluded'],
  formula: { zh: '表四行政复议总计 ÷ 表三「(七)总计」', en: 'Reconsiderations ÷ concluded' },
  caution: {
    zh: '复议可能针对上年的答复，可以超过 100%，所以不给区间。',
    en: 'A reconsideration may concern an answer of the year before: the ratio may exceed 1 and has no interval.',
  },
};
