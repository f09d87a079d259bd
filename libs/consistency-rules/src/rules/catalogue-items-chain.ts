import { EDITIONS } from '@gongkai/report-form';

import type { ChainRule } from '../kinds/chain-rule.js';

const BEFORE = EDITIONS['2019'].proactive.map(({ key }) => key).filter((key) => key.endsWith('.itemsBefore'));

/** What a catalogue held at the end of 2019 is what it held before 2020. */
export const catalogueItemsChain: ChainRule = {
  kind: 'chain',
  code: 'catalogue-items-chain',
  catalogue: 'XY-03',
  title: { zh: '项目数量逐年衔接', en: 'Items of the catalogues follow from the year before' },
  basis: '2019 年版表二：2019 年度上一年项目数量加本年增/减，应等于 2020 年度的上一年项目数量',
  advice: { zh: '请对照 2019 年度年报核对上一年项目数量。', en: 'Compare with the report of 2019.' },
  severity: 'warning',
  firstYear: 2020,
  lastYear: 2020,
  links: BEFORE.map((key) => ({
    thisYear: { plus: [key] },
    yearBefore: { plus: [key, key.replace('.itemsBefore', '.itemsChange')] },
  })),
};
