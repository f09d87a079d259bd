import { total } from '../cells.js';
import type { Indicator } from '../indicator.js';

export const disclosureRate: Indicator = {
  code: 'disclosure-rate',
  catalogue: 'I-07',
  title: { zh: '实质公开率', en: 'Disclosure rate' },
  kind: 'share',
  unit: '1',
  numerator: [total('granted'), total('partlyGranted')],
  denominator: [total('concluded')],
  formula: '表三（「(一)予以公开」＋「(二)部分公开」）÷「(七)总计」',
  caution: {
    zh: '分母统一为办结总数，不扣除不予处理和其他处理。',
    en: 'The denominator is everything concluded, requests not processed included.',
  },
};
