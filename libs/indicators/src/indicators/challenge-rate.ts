import type { Indicator } from '../indicator.js';

export const challengeRate: Indicator = {
  code: 'challenge-rate',
  catalogue: 'I-12',
  title: { zh: '争议率', en: 'Challenge rate' },
  kind: 'ratio',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['reconsiderations', 'litigations'],
  denominator: ['concluded'],
  formula: { zh: '表四行政复议、行政诉讼总计之和 ÷ 表三「(七)总计」', en: 'Reconsiderations and lawsuits ÷ concluded' },
  caution: {
    zh: '争议可能针对上年的答复，可以超过 100%，所以不给区间。',
    en: 'A challenge may concern an answer of the year before: the ratio may exceed 1 and has no interval.',
  },
};
