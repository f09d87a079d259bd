import type { Indicator } from '../indicator.js';

export const applicationsReceived: Indicator = {
  code: 'applications-received',
  catalogue: 'I-01',
  title: { zh: '新收申请量', en: 'Applications received' },
  kind: 'count',
  unit: '件',
  source: 'table',
  direction: 'neither',
  numerator: ['received'],
  denominator: [],
  formula: { zh: '表三「一、本年新收政府信息公开申请数量」总计', en: 'Table three, row 1 “newly received”, total' },
  caution: {
    zh: '收到多少申请取决于职能和所在地，不是工作好坏。',
    en: 'How many requests arrive depends on the function and the place; it is no measure of performance.',
  },
};
