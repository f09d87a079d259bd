import type { Indicator } from '../indicator.js';
import { REFUSED } from '../measures.js';

export const refusalShareOtherLaw: Indicator = {
  code: 'refusal-share-other-law',
  catalogue: 'I-08b',
  title: { zh: '不予公开理由占比：其他法律禁止', en: 'Refusals by ground: forbidden by other law' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['refusedOtherLaw'],
  denominator: REFUSED,
  formula: {
    zh: '表三「(三)不予公开」第 2 项「其他法律行政法规禁止公开」÷「(三)不予公开」八项之和',
    en: 'Row 2 of the refusals ÷ the eight rows of refusals',
  },
  caution: { zh: '不予公开的件数通常很少，一件就能使它大幅变化。', en: 'Refusals are few: a single one moves it far.' },
};
