import { applicationCell } from '@gongkai/report-form';

import type { SumRule } from '../kinds/sum-rule.js';

/**
 * Everything received must be either concluded or carried forward.
 *
 * The carried-forward row is the one most often forgotten: a report that prints
 * a blank there is `unverifiable`, not right.
 */
export const applicationsBalance: SumRule = {
  kind: 'sum',
  code: 'applications-balance',
  catalogue: 'T3-01',
  title: { zh: '收到的申请等于办结与结转之和', en: 'Applications received equal those concluded and carried forward' },
  basis: '表三：第一项加第二项之和，等于第三项加第四项之和',
  advice: {
    zh: '请核对这一列的本年新收、上年结转、办理结果总计和结转下年度四个数，改正填错的一个。',
    en: 'Compare the four figures of this column with your register: newly received, carried over, concluded, carried forward.',
  },
  severity: 'error',
  firstYear: 2019,
  lastYear: null,
  given: (form) => form.applicationColumns.map(({ key }) => key),
  left: (column) => [applicationCell('newlyReceived', column), applicationCell('carriedOver', column)],
  right: (column) => [applicationCell('concluded', column), applicationCell('carriedForward', column)],
};
