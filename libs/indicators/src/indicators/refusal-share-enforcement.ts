import type { Indicator } from '../indicator.js';
import { REFUSED } from '../measures.js';

export const refusalShareEnforcement: Indicator = {
  code: 'refusal-share-enforcement',
  catalogue: 'I-08g',
  title: { zh: '不予公开理由占比：行政执法案卷', en: 'Refusals by ground: enforcement files' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['refusedEnforcement'],
  denominator: REFUSED,
  formula: {
    zh: '表三「(三)不予公开」第 7 项「属于行政执法案卷」÷「(三)不予公开」八项之和',
    en: 'Row 7 of the refusals ÷ the eight rows of refusals',
  },
  caution: { zh: '不予公开的件数通常很少，一件就能使它大幅变化。', en: 'Refusals are few: a single one moves it far.' },
};
