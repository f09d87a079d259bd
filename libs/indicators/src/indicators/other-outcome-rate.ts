import type { Indicator } from '../indicator.js';

export const otherOutcomeRate: Indicator = {
  code: 'other-outcome-rate',
  catalogue: 'I-24',
  title: { zh: '其他处理率', en: 'Other-outcome rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['otherOutcome'],
  denominator: ['concluded'],
  formula: { zh: '表三「(六)其他处理」÷「(七)总计」', en: 'Other outcomes ÷ concluded' },
  caution: {
    zh: '2021 年版表格分三项，2019 年版只有一项。',
    en: 'Three rows in the edition of 2021, one in that of 2019.',
  },
};
