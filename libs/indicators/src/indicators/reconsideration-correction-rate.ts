import type { Indicator } from '../indicator.js';
import { CORRECTED_IS_UNLAWFUL } from '../reasons.js';

export const reconsiderationCorrectionRate: Indicator = {
  code: 'reconsideration-correction-rate',
  catalogue: 'I-13',
  title: { zh: '复议纠错率', en: 'Reconsideration correction rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'lower',
  law: CORRECTED_IS_UNLAWFUL,
  numerator: ['reconsiderationsCorrected'],
  denominator: ['reconsiderationsConcluded'],
  formula: {
    zh: '表四行政复议「结果纠正」÷（「结果维持」＋「结果纠正」＋「其他结果」）',
    en: 'Reconsiderations corrected ÷ (upheld + corrected + other results)',
  },
  caution: { zh: '尚未审结的不计入分母。', en: 'Cases still pending are left out.' },
};
