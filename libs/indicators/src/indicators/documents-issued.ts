import type { Indicator } from '../indicator.js';

export const documentsIssued: Indicator = {
  code: 'documents-issued',
  catalogue: 'I-17a',
  title: { zh: '规范性文件制发量', en: 'Normative documents issued' },
  kind: 'count',
  unit: '件',
  source: 'table',
  direction: 'neither',
  numerator: ['documentsIssued'],
  denominator: [],
  formula: { zh: '表二行政规范性文件「本年制发件数」', en: 'Normative documents issued in the year' },
  caution: {
    zh: '只适用于 2021 年版表格；制发多少取决于职能，不是工作好坏。',
    en: 'For the edition of 2021 only; how many are issued depends on the function.',
  },
};
