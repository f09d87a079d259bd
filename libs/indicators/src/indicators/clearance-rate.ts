import type { Indicator } from '../indicator.js';

export const clearanceRate: Indicator = {
  code: 'clearance-rate',
  catalogue: 'I-17',
  title: { zh: '规范性文件清理率', en: 'Clearance rate of normative documents' },
  kind: 'share',
  unit: '1',
  source: 'table',
  direction: 'neither',
  numerator: ['documentsRepealed'],
  denominator: ['documentsInForce', 'documentsRepealed'],
  formula: {
    zh: '表二行政规范性文件「本年废止件数」÷（「现行有效件数」＋「本年废止件数」）',
    en: 'Repealed ÷ (in force + repealed)',
  },
  caution: {
    zh: '只适用于 2021 年版表格；自然失效的文件不在其中。',
    en: 'For the edition of 2021 only; documents that lapsed by themselves are not counted.',
  },
};
