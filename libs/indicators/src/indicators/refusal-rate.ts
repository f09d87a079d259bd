import { total, totalsUnder } from '../cells.js';
import type { Indicator } from '../indicator.js';

export const refusalRate: Indicator = {
  code: 'refusal-rate',
  catalogue: 'I-08',
  title: { zh: '不予公开率', en: 'Refusal rate' },
  kind: 'share',
  unit: '1',
  numerator: totalsUnder('refused'),
  denominator: [total('concluded')],
  formula: '表三「(三)不予公开」八项之和 ÷「(七)总计」',
  caution: { zh: '件数少时一件就能使它大幅变化。', en: 'With few cases a single one moves it far.' },
};
