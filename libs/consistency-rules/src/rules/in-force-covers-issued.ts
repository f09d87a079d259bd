import type { BoundRule } from '../kinds/bound-rule.js';

/** What was issued this year and not repealed is still in force at its end. */
export const inForceCoversIssued: BoundRule = {
  kind: 'bound',
  code: 'in-force-covers-issued',
  catalogue: 'T2-01',
  title: { zh: '现行有效件数不少于本年制发减废止', en: 'What was issued this year and not repealed is in force' },
  basis: '表二：本年制发、未废止的规章和规范性文件年末应当现行有效',
  advice: {
    zh: '请核对本年制发、废止和现行有效三个件数；制发当年即失效的，请说明。',
    en: 'Compare the three figures; where a document lapsed within its own year, say so.',
  },
  severity: 'warning',
  firstYear: 2021,
  lastYear: null,
  bounds: () =>
    ['rules', 'normativeDocuments'].map((row) => ({
      subject: row,
      lesser: { now: { plus: [`proactive.${row}.issued`], minus: [`proactive.${row}.repealed`] } },
      greater: { now: { plus: [`proactive.${row}.inForce`] } },
    })),
  exceeds: { zh: '多于', en: 'is more than' },
};
