import type { Indicator } from '../indicator.js';
import { ANSWER_IN_TIME, SAID_BY_THEMSELVES } from '../reasons.js';

export const dueCompletionRate: Indicator = {
  code: 'due-completion-rate',
  catalogue: 'I-05',
  title: { zh: '到期办结率', en: 'Completion rate of what was due' },
  kind: 'stated',
  unit: '1',
  source: 'self-declared',
  direction: 'higher',
  law: ANSWER_IN_TIME,
  numerator: ['dueCompletionRate'],
  denominator: [],
  formula: {
    zh: '正文自述的到期办结率：十二月三十一日前到期的申请中已办结的',
    en: 'The share of requests due by 31 December that were concluded, as the text states it',
  },
  caution: {
    zh: '到期多少件，正文一般不写，所以没有分子和分母。',
    en: 'The text rarely says how many were due, so there is neither numerator nor denominator.',
  },
  neverRanked: SAID_BY_THEMSELVES,
};
