import type { Indicator } from '../indicator.js';
import { COUNTED_AS_THEY_LIKE } from '../reasons.js';

export const wechatItems: Indicator = {
  code: 'wechat-items',
  catalogue: 'I-16b',
  title: { zh: '微信公开数量', en: 'Items on WeChat' },
  kind: 'count',
  unit: '条',
  source: 'self-declared',
  direction: 'neither',
  numerator: ['wechat'],
  denominator: [],
  formula: { zh: '正文自述的微信公众号发布条数', en: 'Items published on WeChat, as the text states' },
  caution: { zh: '没有公众号的机关没有这一项。', en: 'An agency without an account has none.' },
  neverRanked: COUNTED_AS_THEY_LIKE,
};
