import type { Indicator } from '../indicator.js';
import { DISCLOSURE_IS_THE_RULE } from '../reasons.js';

export const disclosureRate: Indicator = {
  code: 'disclosure-rate',
  catalogue: 'I-07',
  title: { zh: '实质公开率', en: 'Disclosure rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'higher',
  law: DISCLOSURE_IS_THE_RULE,
  numerator: ['granted', 'partlyGranted'],
  denominator: ['concluded'],
  formula: {
    zh: '表三（「(一)予以公开」＋「(二)部分公开」）÷「(七)总计」',
    en: '(Granted + partly granted) ÷ concluded',
  },
  caution: {
    zh: '分母统一为办结总数，不扣除不予处理和其他处理。',
    en: 'The denominator is everything concluded, requests not processed included.',
  },
};
