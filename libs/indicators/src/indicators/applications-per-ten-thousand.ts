import type { Indicator } from '../indicator.js';

export const applicationsPerTenThousand: Indicator = {
  code: 'applications-per-ten-thousand',
  catalogue: 'I-02',
  title: { zh: '每万人申请量', en: 'Applications per 10 000 residents' },
  kind: 'rate',
  unit: '件/万人',
  source: 'table',
  direction: 'neither',
  numerator: ['received'],
  denominator: ['residents'],
  per: 10_000,
  formula: { zh: '表三「一、本年新收」总计 ÷ 常住人口 × 10 000', en: 'Newly received ÷ residents × 10 000' },
  caution: {
    zh: '只适用于有常住人口的人民政府；部门没有自己的人口。',
    en: 'For governments only: a bureau has no residents of its own.',
  },
};
