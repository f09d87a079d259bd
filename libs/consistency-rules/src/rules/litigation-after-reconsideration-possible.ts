import { challengeCell } from '@gongkai/report-form';

import type { BoundRule } from '../kinds/bound-rule.js';

const ENDED = ['upheld', 'corrected', 'other'].map((outcome) => challengeCell('reconsideration', outcome));

/** Who goes to court after a reconsideration has had one that ended, this year or the year before. */
export const litigationAfterReconsiderationPossible: BoundRule = {
  kind: 'bound',
  code: 'litigation-after-reconsideration-possible',
  catalogue: 'T4-05',
  title: { zh: '复议后起诉不多于办结的复议', en: 'Lawsuits after reconsideration need reconsiderations that ended' },
  basis: '表四：复议后起诉的案件，应当先有已经审结的行政复议',
  advice: {
    zh: '请核对复议后起诉总计与本年、上年已审结的行政复议；复议在更早年份审结的，请说明。',
    en: 'Compare with the reconsiderations that ended this year and last; where one ended earlier, say so.',
  },
  severity: 'warning',
  firstYear: 2020,
  lastYear: null,
  bounds: () => [
    {
      subject: 'litigation.afterReconsideration',
      lesser: { now: { plus: [challengeCell('litigation.afterReconsideration', 'total')] } },
      greater: { now: { plus: ENDED }, before: { plus: ENDED } },
    },
  ],
  exceeds: { zh: '多于', en: 'is more than' },
};
