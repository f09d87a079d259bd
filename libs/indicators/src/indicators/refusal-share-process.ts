import type { Indicator } from '../indicator.js';
import { REFUSED } from '../measures.js';

export const refusalShareProcess: Indicator = {
  code: 'refusal-share-process',
  catalogue: 'I-08f',
  title: { zh: '不予公开理由占比：过程性信息', en: 'Refusals by ground: information of procedure' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['refusedProcess'],
  denominator: REFUSED,
  formula: {
    zh: '表三「(三)不予公开」第 6 项「属于四类过程性信息」÷「(三)不予公开」八项之和',
    en: 'Row 6 of the refusals ÷ the eight rows of refusals',
  },
  caution: { zh: '不予公开的件数通常很少，一件就能使它大幅变化。', en: 'Refusals are few: a single one moves it far.' },
};
