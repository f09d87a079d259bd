import type { Indicator } from '../indicator.js';
import { REFUSED } from '../measures.js';

export const refusalShareInternal: Indicator = {
  code: 'refusal-share-internal',
  catalogue: 'I-08e',
  title: { zh: '不予公开理由占比：内部事务信息', en: 'Refusals by ground: internal affairs' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['refusedInternal'],
  denominator: REFUSED,
  formula: {
    zh: '表三「(三)不予公开」第 5 项「属于三类内部事务信息」÷「(三)不予公开」八项之和',
    en: 'Row 5 of the refusals ÷ the eight rows of refusals',
  },
  caution: { zh: '不予公开的件数通常很少，一件就能使它大幅变化。', en: 'Refusals are few: a single one moves it far.' },
};
