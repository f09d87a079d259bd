import type { Indicator } from '../indicator.js';

export const partlyGrantedRate: Indicator = {
  code: 'partly-granted-rate',
  catalogue: 'I-23',
  title: { zh: '部分公开率', en: 'Partly granted rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['partlyGranted'],
  denominator: ['concluded'],
  formula: { zh: '表三「(二)部分公开」÷「(七)总计」', en: 'Partly granted ÷ concluded' },
  caution: {
    zh: '能作区分处理的才会部分公开，取决于所申请的信息。',
    en: 'Only what can be separated is partly granted: that depends on what is asked for.',
  },
};
