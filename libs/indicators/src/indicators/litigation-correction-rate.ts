import { CONCLUDED_CHALLENGE, litigation } from '../cells.js';
import type { Indicator } from '../indicator.js';

export const litigationCorrectionRate: Indicator = {
  code: 'litigation-correction-rate',
  catalogue: 'I-14',
  title: { zh: '诉讼纠错率', en: 'Litigation correction rate' },
  kind: 'share',
  unit: '1',
  numerator: litigation('corrected'),
  denominator: litigation(...CONCLUDED_CHALLENGE),
  formula: '表四行政诉讼（未经复议直接起诉、复议后起诉）「结果纠正」之和 ÷ 已审结之和',
  caution: { zh: '尚未审结的不计入分母。', en: 'Cases still pending are left out.' },
};
