import { challengeCell } from '@gongkai/report-form';

import type { BoundRule } from '../kinds/bound-rule.js';

/** A case that was open at the end of last year ends, or stays open, in this one. */
export const pendingChallengesReappear: BoundRule = {
  kind: 'bound',
  code: 'pending-challenges-reappear',
  catalogue: 'XY-04',
  title: { zh: '上年未审结的案件本年应当列入', en: 'Cases pending last year appear again' },
  basis: '国家统一的年度报告格式第四部分：表四：上一年度尚未审结的案件，本年度应当列入',
  advice: {
    zh: '请核对上一年度尚未审结的案件在本年的结果；不重复计数的，请说明。',
    en: 'Look for the result of the cases pending last year; where they are not counted again, say so.',
  },
  severity: 'warning',
  firstYear: 2020,
  lastYear: null,
  bounds: (form) =>
    form.challengeForums.map(({ key }) => ({
      subject: key,
      lesser: { before: { plus: [challengeCell(key, 'pending')] } },
      greater: { now: { plus: [challengeCell(key, 'total')] } },
    })),
  exceeds: { zh: '多于本年的', en: 'is more than' },
};
