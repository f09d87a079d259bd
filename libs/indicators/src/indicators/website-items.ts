import type { Indicator } from '../indicator.js';
import { COUNTED_AS_THEY_LIKE } from '../reasons.js';

export const websiteItems: Indicator = {
  code: 'website-items',
  catalogue: 'I-16a',
  title: { zh: '网站公开数量', en: 'Items on the website' },
  kind: 'count',
  unit: '条',
  source: 'self-declared',
  direction: 'neither',
  numerator: ['website'],
  denominator: [],
  formula: { zh: '正文自述的政府网站公开条数', en: 'Items published on the website, as the text states' },
  caution: { zh: '各机关把哪些栏目算作公开并不一致。', en: 'Agencies do not agree on which columns count.' },
  neverRanked: COUNTED_AS_THEY_LIKE,
};
