import type { Indicator } from '../indicator.js';

export const unavailableRate: Indicator = {
  code: 'unavailable-rate',
  catalogue: 'I-09',
  title: { zh: '无法提供率', en: 'Unavailable rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['notHeld', 'needsCreation', 'stillUnclear'],
  denominator: ['concluded'],
  formula: {
    zh: '表三「(四)无法提供」三项之和 ÷「(七)总计」',
    en: 'The three rows of “cannot be provided” ÷ concluded',
  },
  caution: {
    zh: '多数是本机关不掌握，反映申请投错机关，不是拒绝。',
    en: 'Mostly information that the agency does not hold: requests sent to the wrong place, not refusals.',
  },
};
