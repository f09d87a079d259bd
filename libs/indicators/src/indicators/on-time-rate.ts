import type { Indicator } from '../indicator.js';
import { ANSWER_IN_TIME, SAID_BY_THEMSELVES } from '../reasons.js';

export const onTimeRate: Indicator = {
  code: 'on-time-rate',
  catalogue: 'I-04',
  title: { zh: '按时答复率', en: 'On-time rate' },
  kind: 'stated',
  unit: '1',
  source: 'self-declared',
  direction: 'higher',
  law: ANSWER_IN_TIME,
  numerator: ['onTimeRate'],
  denominator: [],
  formula: { zh: '正文自述的按时答复率', en: 'The on-time rate that the text states' },
  caution: {
    zh: '表格没有这一项，与办结率不可互换。',
    en: 'The form has no such cell; it is not the completion rate.',
  },
  neverRanked: SAID_BY_THEMSELVES,
};
