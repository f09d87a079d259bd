import type { Indicator } from '../indicator.js';
import { COUNTED_AS_THEY_LIKE } from '../reasons.js';

export const itemsPublished: Indicator = {
  code: 'items-published',
  catalogue: 'I-16',
  title: { zh: '主动公开数量', en: 'Items published' },
  kind: 'count',
  unit: '条',
  source: 'self-declared',
  direction: 'neither',
  numerator: ['publishedTotal'],
  denominator: [],
  formula: { zh: '正文自述的全年主动公开总数', en: 'The total of items published that the text states' },
  caution: {
    zh: '没有写总数的年报没有这一项；系统不替它把各渠道相加。',
    en: 'A report that names no total has none: the channels are not added up for it.',
  },
  neverRanked: COUNTED_AS_THEY_LIKE,
};
