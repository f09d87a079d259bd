import type { Indicator } from '../indicator.js';
import { REFUSED } from '../measures.js';

export const refusalShareStability: Indicator = {
  code: 'refusal-share-stability',
  catalogue: 'I-08c',
  title: { zh: '不予公开理由占比：三安全一稳定', en: 'Refusals by ground: security and stability' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['refusedStability'],
  denominator: REFUSED,
  formula: {
    zh: '表三「(三)不予公开」第 3 项「危及“三安全一稳定”」÷「(三)不予公开」八项之和',
    en: 'Row 3 of the refusals ÷ the eight rows of refusals',
  },
  caution: { zh: '不予公开的件数通常很少，一件就能使它大幅变化。', en: 'Refusals are few: a single one moves it far.' },
};
