import { challengeCell } from '@gongkai/report-form';

import type { BoundRule } from '../kinds/bound-rule.js';

const CONCLUDED = { plus: ['applications.concluded.total'] };

/** A challenge is mostly about an answer of this year or the year before. */
export const challengesWithinConcluded: BoundRule = {
  kind: 'bound',
  code: 'challenges-within-concluded',
  catalogue: 'X-01',
  title: { zh: '复议诉讼不多于办结的申请', en: 'Challenges do not outnumber the applications concluded' },
  basis: '复议、诉讼一般针对本年或上年的答复；针对主动公开职责或更早年份的，应当说明',
  advice: {
    zh: '请核对表四总计；针对主动公开或更早年份答复的案件，请在正文说明。',
    en: 'Compare with table four; where cases are about proactive duties or older answers, say so in the text.',
  },
  severity: 'warning',
  firstYear: 2020,
  lastYear: null,
  bounds: (form) => [
    {
      subject: 'challenges',
      lesser: { now: { plus: form.challengeForums.map(({ key }) => challengeCell(key, 'total')) } },
      greater: { now: CONCLUDED, before: CONCLUDED },
    },
  ],
  exceeds: { zh: '多于', en: 'is more than' },
};
