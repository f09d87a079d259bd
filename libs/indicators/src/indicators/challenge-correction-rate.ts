import { CONCLUDED_CHALLENGE, litigation, reconsideration } from '../cells.js';
import type { Indicator } from '../indicator.js';

export const challengeCorrectionRate: Indicator = {
  code: 'challenge-correction-rate',
  catalogue: 'I-15',
  title: { zh: '综合纠错率', en: 'Overall correction rate' },
  kind: 'share',
  unit: '1',
  numerator: [...reconsideration('corrected'), ...litigation('corrected')],
  denominator: [...reconsideration(...CONCLUDED_CHALLENGE), ...litigation(...CONCLUDED_CHALLENGE)],
  formula: '表四三处「结果纠正」之和 ÷ 三处已审结之和',
  caution: {
    zh: '先复议后起诉的案件在两处各计一次。',
    en: 'A case that went from reconsideration to court counts in both.',
  },
};
