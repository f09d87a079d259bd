import { CONCLUDED_CHALLENGE, reconsideration } from '../cells.js';
import type { Indicator } from '../indicator.js';

export const reconsiderationCorrectionRate: Indicator = {
  code: 'reconsideration-correction-rate',
  catalogue: 'I-13',
  title: { zh: '复议纠错率', en: 'Reconsideration correction rate' },
  kind: 'share',
  unit: '1',
  numerator: reconsideration('corrected'),
  denominator: reconsideration(...CONCLUDED_CHALLENGE),
  formula: '表四行政复议「结果纠正」÷（「结果维持」＋「结果纠正」＋「其他结果」）',
  caution: { zh: '尚未审结的不计入分母。', en: 'Cases still pending are left out.' },
};
