import type { BoundRule } from '../kinds/bound-rule.js';

/** A catalogue cannot lose more items than it had. */
export const catalogueItemsNotNegative: BoundRule = {
  kind: 'bound',
  code: 'catalogue-items-not-negative',
  catalogue: 'T2-09',
  title: { zh: '项目数量增减后不为负', en: 'Items of a catalogue cannot fall below none' },
  basis: '2019 年版表二：上一年项目数量加本年增/减即本年项目数量，不能小于 0',
  advice: {
    zh: '请核对上一年项目数量和本年增/减：减少的填负数。',
    en: 'Check the number of items before and its change; a decrease is negative.',
  },
  severity: 'warning',
  firstYear: 2019,
  lastYear: 2020,
  bounds: (form) =>
    form.proactive
      .filter(({ key }) => key.endsWith('.itemsChange'))
      .map(({ key }) => ({
        subject: key,
        lesser: { now: { plus: [], minus: [key] } },
        greater: { now: { plus: [key.replace('.itemsChange', '.itemsBefore')] } },
      })),
  exceeds: { zh: '减少的多于', en: 'takes away more than' },
};
