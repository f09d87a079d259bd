import type { Indicator } from '../indicator.js';

export const grantedRate: Indicator = {
  code: 'granted-rate',
  catalogue: 'I-06',
  title: { zh: '予以公开率', en: 'Granted rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['granted'],
  denominator: ['concluded'],
  formula: { zh: '表三「(一)予以公开」÷「(七)总计」', en: 'Granted ÷ concluded' },
  caution: {
    zh: '依法不予公开、区分处理或本机关不掌握，也会使它变低。',
    en: 'Lawful refusals, partial disclosure and requests sent to the wrong agency lower it as well.',
  },
};
