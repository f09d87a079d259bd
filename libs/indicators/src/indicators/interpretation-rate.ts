import type { Indicator } from '../indicator.js';
import { SAID_BY_THEMSELVES } from '../reasons.js';

export const interpretationRate: Indicator = {
  code: 'interpretation-rate',
  catalogue: 'I-17b',
  title: { zh: '政策解读率', en: 'Share of documents explained' },
  kind: 'stated',
  unit: '1',
  source: 'self-declared',
  direction: 'neither',
  numerator: ['interpretationRate'],
  denominator: [],
  formula: { zh: '正文自述的解读率', en: 'The share of documents explained, as the text states' },
  caution: {
    zh: '哪些文件应当解读由各机关自定，正文一般不写件数。',
    en: 'Each agency decides which documents need explaining; the text rarely says how many.',
  },
  neverRanked: SAID_BY_THEMSELVES,
};
