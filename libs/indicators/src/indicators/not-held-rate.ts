import type { Indicator } from '../indicator.js';

export const notHeldRate: Indicator = {
  code: 'not-held-rate',
  catalogue: 'I-09a',
  title: { zh: '不掌握占比', en: 'Not-held rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['notHeld'],
  denominator: ['concluded'],
  formula: {
    zh: '表三「(四)无法提供」第 1 项「本机关不掌握相关政府信息」÷「(七)总计」',
    en: '“Not held by this agency” ÷ concluded',
  },
  caution: {
    zh: '反映申请投错机关，取决于公众是否清楚职责分工。',
    en: 'Shows requests sent to the wrong agency: it depends on whether the public knows who does what.',
  },
};
