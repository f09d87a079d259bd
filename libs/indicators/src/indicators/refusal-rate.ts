import type { Indicator } from '../indicator.js';
import { REFUSED } from '../measures.js';

export const refusalRate: Indicator = {
  code: 'refusal-rate',
  catalogue: 'I-08',
  title: { zh: '不予公开率', en: 'Refusal rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: REFUSED,
  denominator: ['concluded'],
  formula: { zh: '表三「(三)不予公开」八项之和 ÷「(七)总计」', en: 'The eight rows of refusals ÷ concluded' },
  caution: {
    zh: '依法不予公开不是过错；件数少时一件就能使它大幅变化。',
    en: 'A lawful refusal is no fault; with few cases a single one moves the rate far.',
  },
};
