import type { Indicator } from '../indicator.js';
import { REFUSED } from '../measures.js';

export const refusalShareThirdParty: Indicator = {
  code: 'refusal-share-third-party',
  catalogue: 'I-08d',
  title: { zh: '不予公开理由占比：第三方合法权益', en: 'Refusals by ground: rights of third parties' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['refusedThirdParty'],
  denominator: REFUSED,
  formula: {
    zh: '表三「(三)不予公开」第 4 项「保护第三方合法权益」÷「(三)不予公开」八项之和',
    en: 'Row 4 of the refusals ÷ the eight rows of refusals',
  },
  caution: { zh: '不予公开的件数通常很少，一件就能使它大幅变化。', en: 'Refusals are few: a single one moves it far.' },
};
