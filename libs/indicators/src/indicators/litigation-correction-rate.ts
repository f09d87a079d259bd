import type { Indicator } from '../indicator.js';
import { CORRECTED_IS_UNLAWFUL } from '../reasons.js';

export const litigationCorrectionRate: Indicator = {
  code: 'litigation-correction-rate',
  catalogue: 'I-14',
  title: { zh: '诉讼纠错率', en: 'Litigation correction rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'lower',
  law: CORRECTED_IS_UNLAWFUL,
  numerator: ['litigationsCorrected'],
  denominator: ['litigationsConcluded'],
  formula: {
    zh: '表四行政诉讼（未经复议直接起诉、复议后起诉）「结果纠正」之和 ÷ 已审结之和',
    en: 'Lawsuits corrected ÷ lawsuits concluded',
  },
  caution: { zh: '尚未审结的不计入分母。', en: 'Cases still pending are left out.' },
};
