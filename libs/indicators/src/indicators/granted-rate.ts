import { total } from '../cells.js';
import type { Indicator } from '../indicator.js';

export const grantedRate: Indicator = {
  code: 'granted-rate',
  catalogue: 'I-06',
  title: { zh: '予以公开率', en: 'Granted rate' },
  kind: 'share',
  unit: '1',
  numerator: [total('granted')],
  denominator: [total('concluded')],
  formula: '表三「(一)予以公开」÷「(七)总计」',
  caution: {
    zh: '依法不予公开或本机关不掌握，也会使它变低。',
    en: 'Lawful refusals and requests sent to the wrong agency lower it as well.',
  },
};
