import type { Indicator } from '../indicator.js';
import { ANSWER_IN_TIME } from '../reasons.js';

export const carryOverRate: Indicator = {
  code: 'carry-over-rate',
  catalogue: 'I-11',
  title: { zh: '结转率', en: 'Carry-over rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'lower',
  law: ANSWER_IN_TIME,
  numerator: ['carriedForward'],
  denominator: ['received', 'carriedOver'],
  formula: {
    zh: '表三「四、结转下年度继续办理」÷（「一、本年新收」＋「二、上年结转」）',
    en: 'Carried forward ÷ (newly received + carried over)',
  },
  caution: { zh: '勾稽关系成立时等于 1 减办结率。', en: 'Where the table adds up it is 1 minus the completion rate.' },
};
