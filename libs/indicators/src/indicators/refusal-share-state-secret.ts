import type { Indicator } from '../indicator.js';
import { REFUSED } from '../measures.js';

export const refusalShareStateSecret: Indicator = {
  code: 'refusal-share-state-secret',
  catalogue: 'I-08a',
  title: { zh: '不予公开理由占比：国家秘密', en: 'Refusals by ground: state secrets' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['refusedStateSecret'],
  denominator: REFUSED,
  formula: {
    zh: '表三「(三)不予公开」第 1 项「属于国家秘密」÷「(三)不予公开」八项之和',
    en: 'Row 1 of the refusals ÷ the eight rows of refusals',
  },
  caution: { zh: '不予公开的件数通常很少，一件就能使它大幅变化。', en: 'Refusals are few: a single one moves it far.' },
};
