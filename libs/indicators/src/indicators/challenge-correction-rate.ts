import type { Indicator } from '../indicator.js';
import { CORRECTED_IS_UNLAWFUL } from '../reasons.js';

export const challengeCorrectionRate: Indicator = {
  code: 'challenge-correction-rate',
  catalogue: 'I-15',
  title: { zh: '综合纠错率', en: 'Overall correction rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'lower',
  law: CORRECTED_IS_UNLAWFUL,
  numerator: ['reconsiderationsCorrected', 'litigationsCorrected'],
  denominator: ['reconsiderationsConcluded', 'litigationsConcluded'],
  formula: { zh: '表四三处「结果纠正」之和 ÷ 三处已审结之和', en: 'Challenges corrected ÷ challenges concluded' },
  caution: {
    zh: '先复议后起诉的案件在两处各计一次。',
    en: 'A case that went from reconsideration to court counts in both.',
  },
};
