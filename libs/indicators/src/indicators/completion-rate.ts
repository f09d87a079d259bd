import type { Indicator } from '../indicator.js';
import { ANSWER_IN_TIME } from '../reasons.js';

export const completionRate: Indicator = {
  code: 'completion-rate',
  catalogue: 'I-03',
  title: { zh: '办结率', en: 'Completion rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'higher',
  law: ANSWER_IN_TIME,
  numerator: ['concluded'],
  denominator: ['received', 'carriedOver'],
  formula: {
    zh: '表三「(七)总计」÷（「一、本年新收」＋「二、上年结转」）',
    en: 'Concluded ÷ (newly received + carried over)',
  },
  caution: {
    zh: '十二月收到的申请可以依法在次年办结，办结率低于 100% 不等于逾期。',
    en: 'A request of December may lawfully be concluded in the next year: less than 100 % does not mean late.',
  },
};
