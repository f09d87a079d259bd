import type { Indicator } from '../indicator.js';
import { REFUSED } from '../measures.js';

export const refusalShareQuery: Indicator = {
  code: 'refusal-share-query',
  catalogue: 'I-08h',
  title: { zh: '不予公开理由占比：行政查询事项', en: 'Refusals by ground: administrative queries' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['refusedQuery'],
  denominator: REFUSED,
  formula: {
    zh: '表三「(三)不予公开」第 8 项「属于行政查询事项」÷「(三)不予公开」八项之和',
    en: 'Row 8 of the refusals ÷ the eight rows of refusals',
  },
  caution: { zh: '不予公开的件数通常很少，一件就能使它大幅变化。', en: 'Refusals are few: a single one moves it far.' },
};
