import type { Indicator } from '../indicator.js';

export const notProcessedRate: Indicator = {
  code: 'not-processed-rate',
  catalogue: 'I-10',
  title: { zh: '不予处理率', en: 'Not-processed rate' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['notProcessed'],
  denominator: ['concluded'],
  formula: { zh: '表三「(五)不予处理」五项之和 ÷「(七)总计」', en: 'The five rows of “not processed” ÷ concluded' },
  caution: {
    zh: '主要是信访、举报、投诉类申请，与当地诉求多少有关。',
    en: 'Mostly petitions and complaints in the form of a request.',
  },
};
