import { applicationCell } from '@gongkai/report-form';

import type { BoundRule } from '../kinds/bound-rule.js';

/** Nothing can be left over that never came in. */
export const carriedForwardWithinReceived: BoundRule = {
  kind: 'bound',
  code: 'carried-forward-within-received',
  catalogue: 'T3-05',
  title: { zh: '结转下年不多于收到和上年结转', en: 'No more is carried forward than there was' },
  basis: '表三：结转下年度继续办理的申请，来自本年新收和上年结转',
  advice: {
    zh: '请核对这一列的本年新收、上年结转和结转下年度三个数。',
    en: 'Compare the three figures of this column: newly received, carried over, carried forward.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  bounds: (form) =>
    form.applicationColumns.map(({ key }) => ({
      subject: key,
      lesser: { now: { plus: [applicationCell('carriedForward', key)] } },
      greater: { now: { plus: [applicationCell('newlyReceived', key), applicationCell('carriedOver', key)] } },
    })),
  exceeds: { zh: '多于', en: 'is more than' },
};
